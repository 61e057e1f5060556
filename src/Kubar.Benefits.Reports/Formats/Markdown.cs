using System.Buffers;
using System.Text;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>Text as Markdown shows it letter for letter.</summary>
internal static class Markdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>|#&~");

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in PlainText.Of(text))
        {
            if (Special.Contains(character))
            {
                _ = escaped.Append('\\');
            }

            _ = escaped.Append(character);
        }

        return escaped.ToString();
    }
}
