using System.Globalization;
using System.Text;

namespace Kubar.Benefits.Book.Blocks;

/// <summary>A picture while it is written, the same under every culture.</summary>
internal sealed class SvgLines
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes a line.</summary>
    public void Line(FormattableString line) => _text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>A text as it stands between tags.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    public override string ToString() => _text.ToString();
}
