namespace Kubar.Benefits.Book.Blocks;

/// <summary>Where a way ends.</summary>
/// <param name="Name">What is reached.</param>
/// <param name="Conditions">What has to hold for this one beside what holds for all of its group.</param>
internal sealed record WayEnd(string Name, IReadOnlyList<string> Conditions);

/// <summary>Ends that are reached from the same beginnings.</summary>
/// <param name="From">The beginnings, each by its place among those of the picture.</param>
/// <param name="Conditions">What has to hold for each of the ends.</param>
/// <param name="Ends">The ends.</param>
internal sealed record WayGroup(IReadOnlyList<int> From, IReadOnlyList<string> Conditions, IReadOnlyList<WayEnd> Ends);

/// <summary>A picture of ways: from beginnings on the left over what has to hold to what is reached on the right.</summary>
/// <param name="Name">What its file is called.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in sentences.</param>
/// <param name="Beginnings">Where the ways begin.</param>
/// <param name="Groups">Where they lead.</param>
internal sealed record WayPicture(string Name, string Title, string Description, IReadOnlyList<string> Beginnings, IReadOnlyList<WayGroup> Groups) : BookPicture(Name, Title, Description)
{
    private const int Top = 44;
    private const int Gap = 8;
    private const int GroupGap = 26;
    private const int LineHeight = 16;
    private const int Padding = 8;

    // Where the columns stand, and how many letters of their size fit a line.
    private static readonly Column First = new(10, 170, 20);
    private static readonly Column Middle = new(250, 210, 31);
    private static readonly Column Last = new(520, 390, 60);

    protected override int Height => Top + Groups.Sum(group => HeightOf(group) + GroupGap);

    protected override string Style =>
        "text { fill: #1b1b1b } .small { font-size: 12px } .box { fill: #e8f0fa; stroke: #1f5fa8 } .way { fill: none; stroke: #5b7ba3; stroke-width: 1.5 } .ground { fill: #ffffff } "
        + "@media (prefers-color-scheme: dark) { text { fill: #eeeeee } .box { fill: #22303f; stroke: #8ab8ea } .way { stroke: #8aa4c4 } .ground { fill: #1b1b1f } }";

    /// <summary>A text in lines of at most so many letters.</summary>
    internal static IReadOnlyList<string> Wrapped(string text, int letters)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > letters)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        return [.. lines, line];
    }

    protected override void Draw(SvgLines svg)
    {
        int[] middles = Middles();
        int room = (Height - Top) / Beginnings.Count;
        int top = Top;
        var boxes = new List<Action>();
        foreach ((int index, WayGroup group) in Groups.Index())
        {
            foreach (int from in group.From)
            {
                Way(svg, First.Right, Top + (room * from) + (room / 2), Middle.Left, middles[index]);
            }

            foreach (WayEnd end in group.Ends)
            {
                int at = top;
                Way(svg, Middle.Right, middles[index], Last.Left, at + (HeightOf(end) / 2));
                boxes.Add(() => Box(svg, Last, at, NameOf(end), end.Conditions));
                top += HeightOf(end) + Gap;
            }

            boxes.Add(() => Box(svg, Middle, middles[index] - (HeightOf(Middle, [], group.Conditions) / 2), [], group.Conditions));
            top += GroupGap - Gap + Math.Max(0, HeightOf(group) - EndsHeight(group));
        }

        boxes.AddRange(Beginnings.Index().Select(beginning => (Action)(() =>
        {
            IReadOnlyList<string> lines = Wrapped(beginning.Item, First.Letters);
            Box(svg, First, Top + (room * beginning.Index) + (room / 2) - (HeightOf(First, lines, []) / 2), lines, []);
        })));
        boxes.ForEach(draw => draw());
    }

    private int[] Middles()
    {
        var middles = new int[Groups.Count];
        int top = Top;
        foreach ((int index, WayGroup group) in Groups.Index())
        {
            middles[index] = top + (HeightOf(group) / 2);
            top += HeightOf(group) + GroupGap;
        }

        return middles;
    }

    private static void Way(SvgLines svg, int fromX, int fromY, int toX, int toY)
    {
        int half = (fromX + toX) / 2;
        svg.Line($"  <path class=\"way\" d=\"M {fromX} {fromY} C {half} {fromY}, {half} {toY}, {toX} {toY}\"/>");
    }

    private static void Box(SvgLines svg, Column column, int top, IReadOnlyList<string> names, IReadOnlyList<string> conditions)
    {
        svg.Line($"  <rect class=\"box\" x=\"{column.Left}\" y=\"{top}\" width=\"{column.Width}\" height=\"{HeightOf(column, names, conditions)}\" rx=\"6\"/>");
        int y = top + Padding - 4;
        foreach (string name in names)
        {
            y += LineHeight;
            svg.Line($"  <text x=\"{column.Left + Padding}\" y=\"{y}\" font-weight=\"bold\" font-size=\"14\">{SvgLines.Escape(name)}</text>");
        }

        foreach (string line in LinesOf(column, conditions))
        {
            y += LineHeight;
            svg.Line($"  <text x=\"{column.Left + Padding}\" y=\"{y}\" class=\"small\">{SvgLines.Escape(line)}</text>");
        }
    }

    private static IEnumerable<string> LinesOf(Column column, IReadOnlyList<string> conditions) =>
        conditions.SelectMany(condition => Wrapped($"• {condition}", column.Letters));

    private static int HeightOf(Column column, IReadOnlyList<string> names, IReadOnlyList<string> conditions) =>
        (2 * Padding) + (LineHeight * (names.Count + LinesOf(column, conditions).Count()));

    private static int HeightOf(WayEnd end) => HeightOf(Last, NameOf(end), end.Conditions);

    private static IReadOnlyList<string> NameOf(WayEnd end) => Wrapped(end.Name, Last.Letters * 3 / 4);

    private static int EndsHeight(WayGroup group) => group.Ends.Sum(end => HeightOf(end) + Gap) - Gap;

    private static int HeightOf(WayGroup group) => Math.Max(EndsHeight(group), HeightOf(Middle, [], group.Conditions));

    private readonly record struct Column(int Left, int Width, int Letters)
    {
        public int Right => Left + Width;
    }
}
