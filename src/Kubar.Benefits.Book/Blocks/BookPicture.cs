namespace Kubar.Benefits.Book.Blocks;

/// <summary>
/// A picture as SVG: it stands by itself, says what it shows to who cannot see it, and takes the colours of a light page or a dark one.
/// </summary>
/// <param name="Name">What its file is called.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in sentences.</param>
internal abstract record BookPicture(string Name, string Title, string Description)
{
    protected const int Width = 920;

    /// <summary>How high it is.</summary>
    protected abstract int Height { get; }

    /// <summary>The colours of its parts, on a light page and on a dark one.</summary>
    protected abstract string Style { get; }

    /// <summary>The picture.</summary>
    public string Svg()
    {
        var svg = new SvgLines();
        svg.Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"sans-serif\" font-size=\"15\">");
        svg.Line($"  <title id=\"title\">{SvgLines.Escape(Title)}</title>");
        svg.Line($"  <desc id=\"desc\">{SvgLines.Escape(Description)}</desc>");
        svg.Line($"  <style>{Style}</style>");
        svg.Line($"  <rect class=\"ground\" width=\"{Width}\" height=\"{Height}\"/>");
        svg.Line($"  <text x=\"10\" y=\"24\" font-weight=\"bold\">{SvgLines.Escape(Title)}</text>");
        Draw(svg);
        svg.Line($"</svg>");
        return svg.ToString();
    }

    /// <summary>Draws what is on the ground.</summary>
    protected abstract void Draw(SvgLines svg);
}
