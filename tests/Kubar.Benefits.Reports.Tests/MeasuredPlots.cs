using System.Globalization;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Reports.Tests;

/// <summary>
/// The pictures of docs/performance.md, drawn of the files that <c>eng/bench-growth --full</c> measured: each beside what it may take, which is
/// linear from its beginning.
/// </summary>
internal static class MeasuredPlots
{
    /// <summary>Set to 1, the tests write the pictures instead of comparing them.</summary>
    public const string WriteVariable = "KUBAR_WRITE_PLOTS";

    // The colours of a report, which a picture that stands alone has to bring itself.
    private const string Style = """
        <style>
        svg { background: #ffffff; font-family: "Liberation Sans", Arial, Helvetica, sans-serif; }
        text { font-size: 22px; fill: #1b1f24; }
        .grid { stroke: #c5ccd3; stroke-width: 1; }
        .s0 { stroke: #0b4f8a; }
        .s1 { stroke: #8f1d1d; }
        @media (prefers-color-scheme: dark) {
        svg { background: #14181d; }
        text { fill: #e6eaee; }
        .grid { stroke: #3a434d; }
        .s0 { stroke: #8cc4ff; }
        .s1 { stroke: #ffa3a3; }
        }
        </style>

        """;

    /// <summary>All of them, each with what it is called below docs/images.</summary>
    public static IReadOnlyList<(string Name, string Measured, Func<IReadOnlyList<(long Of, long Took)>, ChartBlock> Chart)> All { get; } =
    [
        ("growth-children.svg", "children.csv", rows => Of("One assessment by its children", "microseconds", "1 to 100 children", rows, 1000, one => one)),
        ("growth-months.svg", "months.csv", rows => Of("One assessment by the months told", "microseconds", "1 to 240 months", rows, 1000, one => one)),
        ("growth-rows.svg", "rows.csv", rows => Of("kubar roster, processor time", "milliseconds", "thousands of rows", Even(rows), 1, one => one / 1000)),
        ("growth-memory.svg", "memory.csv", rows => Of("kubar roster, most memory", "MB", "thousands of rows", Even(rows), 1024, one => one / 1000)),
    ];

    /// <summary>A measured file.</summary>
    public static IReadOnlyList<(long Of, long Took)> Read(string path) =>
    [
        .. File.ReadLines(path).Skip(1).Select(line => line.Split(',')).Select(cells => (long.Parse(cells[0], CultureInfo.InvariantCulture), long.Parse(cells[1], CultureInfo.InvariantCulture))),
    ];

    /// <summary>A chart as a picture that stands alone.</summary>
    public static string Draw(ChartBlock chart)
    {
        var html = new HtmlText();
        new HtmlChart(html, Language.English, html.NextChart()).Write(chart);
        string figure = html.Take();
        string svg = figure[figure.IndexOf("<svg", StringComparison.Ordinal)..(figure.IndexOf("</svg>", StringComparison.Ordinal) + "</svg>".Length)];
        int end = svg.IndexOf('>', StringComparison.Ordinal) + 1;
        return svg[..end].Replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", StringComparison.Ordinal) + "\n" + Style + svg[end..] + "\n";
    }

    // At even distances, so that what is linear is a straight line.
    private static IReadOnlyList<(long Of, long Took)> Even(IReadOnlyList<(long Of, long Took)> rows) => [.. rows.Where(row => row.Of % 100_000 == 0 && row.Of <= 500_000)];

    private static ChartBlock Of(string title, string unit, string axis, IReadOnlyList<(long Of, long Took)> rows, long divisor, Func<long, long> label)
    {
        // The limit goes through the second place: what the first costs is mostly what any costs.
        (long of, long took) = rows[1];
        return new(
            title,
            $"{unit}, {axis}",
            [.. rows.Select(row => label(row.Of).ToString(CultureInfo.InvariantCulture))],
            [
                new("measured", [.. rows.Select(row => row.Took / divisor)]),
                new($"linear from {label(of)}: the limit", [.. rows.Select(row => took * row.Of / of / divisor)]),
            ],
            IsOverTime: true);
    }
}
