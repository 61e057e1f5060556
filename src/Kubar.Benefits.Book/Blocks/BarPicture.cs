using System.Globalization;
using System.Text;

namespace Kubar.Benefits.Book.Blocks;

/// <summary>A bar of a picture.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Value">How long it is.</param>
/// <param name="Text">The value as people read it.</param>
internal sealed record Bar(string Label, long Value, string Text);

/// <summary>
/// A picture of bars as SVG: it stands by itself, says what it shows to who cannot see it, and takes the colours of a light page or a dark
/// one.
/// </summary>
/// <param name="Name">What its file is called.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in a sentence, with the values.</param>
/// <param name="Bars">The bars.</param>
internal sealed record BarPicture(string Name, string Title, string Description, IReadOnlyList<Bar> Bars)
{
    private const int Width = 920;
    private const int Top = 40;
    private const int Row = 34;
    private const int Left = 460;
    private const int Longest = 300;

    /// <summary>The picture.</summary>
    public string Svg()
    {
        int height = Top + (Row * Bars.Count) + 10;
        long most = Math.Max(Bars.Max(bar => bar.Value), 1);
        var svg = new StringBuilder();
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"sans-serif\" font-size=\"15\">");
        Line($"  <title id=\"title\">{Escape(Title)}</title>");
        Line($"  <desc id=\"desc\">{Escape(Description)}</desc>");
        Line($"  <style>text {{ fill: #1b1b1b }} .bar {{ fill: #1f5fa8 }} .ground {{ fill: #ffffff }} @media (prefers-color-scheme: dark) {{ text {{ fill: #eeeeee }} .bar {{ fill: #8ab8ea }} .ground {{ fill: #1b1b1f }} }}</style>");
        Line($"  <rect class=\"ground\" width=\"{Width}\" height=\"{height}\"/>");
        Line($"  <text x=\"10\" y=\"24\" font-weight=\"bold\">{Escape(Title)}</text>");
        foreach ((int index, Bar bar) in Bars.Index())
        {
            int y = Top + (Row * index);
            long length = bar.Value * Longest / most;
            Line($"  <text x=\"{Left - 10}\" y=\"{y + 20}\" text-anchor=\"end\">{Escape(bar.Label)}</text>");
            Line($"  <rect class=\"bar\" x=\"{Left}\" y=\"{y + 4}\" width=\"{length}\" height=\"22\"/>");
            Line($"  <text x=\"{Left + length + 8}\" y=\"{y + 20}\">{Escape(bar.Text)}</text>");
        }

        Line($"</svg>");
        return svg.ToString();

        void Line(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
