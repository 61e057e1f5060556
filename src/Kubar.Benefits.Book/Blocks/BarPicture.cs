namespace Kubar.Benefits.Book.Blocks;

/// <summary>A bar of a picture.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Value">How long it is.</param>
/// <param name="Text">The value as people read it.</param>
internal sealed record Bar(string Label, long Value, string Text);

/// <summary>A picture of bars.</summary>
/// <param name="Name">What its file is called.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in a sentence, with the values.</param>
/// <param name="Bars">The bars.</param>
internal sealed record BarPicture(string Name, string Title, string Description, IReadOnlyList<Bar> Bars) : BookPicture(Name, Title, Description)
{
    private const int Top = 40;
    private const int Row = 34;
    private const int Left = 460;
    private const int Longest = 300;

    protected override int Height => Top + (Row * Bars.Count) + 10;

    protected override string Style => "text { fill: #1b1b1b } .bar { fill: #1f5fa8 } .ground { fill: #ffffff } @media (prefers-color-scheme: dark) { text { fill: #eeeeee } .bar { fill: #8ab8ea } .ground { fill: #1b1b1f } }";

    protected override void Draw(SvgLines svg)
    {
        long most = Math.Max(Bars.Max(bar => bar.Value), 1);
        foreach ((int index, Bar bar) in Bars.Index())
        {
            int y = Top + (Row * index);
            long length = bar.Value * Longest / most;
            svg.Line($"  <text x=\"{Left - 10}\" y=\"{y + 20}\" text-anchor=\"end\">{SvgLines.Escape(bar.Label)}</text>");
            svg.Line($"  <rect class=\"bar\" x=\"{Left}\" y=\"{y + 4}\" width=\"{length}\" height=\"22\"/>");
            svg.Line($"  <text x=\"{Left + length + 8}\" y=\"{y + 20}\">{SvgLines.Escape(bar.Text)}</text>");
        }
    }
}
