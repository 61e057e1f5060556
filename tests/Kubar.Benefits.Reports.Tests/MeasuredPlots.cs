using System.Globalization;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Tests;

namespace Kubar.Benefits.Reports.Tests;

/// <summary>
/// The pictures of docs/performance.md, drawn of the files that <c>eng/bench-growth --full</c> measured: each beside what it may take, which is
/// linear from its beginning, and beside DuckDB where that reads the same file.
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
        .s2 { stroke: #1c6b3a; }
        @media (prefers-color-scheme: dark) {
        svg { background: #14181d; }
        text { fill: #e6eaee; }
        .grid { stroke: #3a434d; }
        .s0 { stroke: #8cc4ff; }
        .s1 { stroke: #ffa3a3; }
        .s2 { stroke: #8fdcaa; }
        }
        </style>

        """;

    private const int Milliseconds = 1;
    private const int Kilobytes = 2;
    private const string Peer = "duckdb";

    /// <summary>All of them: what each is called below docs/images, and how it is drawn.</summary>
    public static IReadOnlyList<(string Name, Func<ChartBlock> Chart)> All { get; } =
    [
        ("growth-children.svg", () => Assessed("children", "One assessment by its children", "1 to 100 children")),
        ("growth-months.svg", () => Assessed("months", "One assessment by the months told", "1 to 240 months")),
        ("growth-roster.svg", () => Time("roster", Peer)),
        ("growth-audit.svg", () => Time("audit")),
        ("growth-contribution.svg", () => Time("contribution")),
        ("growth-monitor.svg", () => Time("monitor")),
        ("growth-roster-memory.svg", () => Memory("roster", Peer)),
        ("growth-audit-memory.svg", () => Memory("audit")),
        ("growth-contribution-memory.svg", () => Memory("contribution")),
        ("growth-monitor-memory.svg", () => Memory("monitor")),
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

    private static ChartBlock Assessed(string measured, string title, string axis) => Of(title, $"microseconds, {axis}", Read(measured, column: 1), 1000, one => one);

    private static ChartBlock Time(string command, string? peer = null) =>
        Of($"kubar {command}, processor time", "milliseconds, thousands of rows", Rows(command, Milliseconds), 1, one => one / 1000, PeerOf(peer, Milliseconds));

    private static ChartBlock Memory(string command, string? peer = null) =>
        Of($"kubar {command}, most memory", "MB, thousands of rows", Rows(command, Kilobytes), 1024, one => one / 1000, PeerOf(peer, Kilobytes));

    private static IReadOnlyList<(long Of, long Took)>? PeerOf(string? peer, int column) => peer is null ? null : Rows(peer, column);

    // A roster has rows beyond those of the picture, so that all stand at even distances and what is linear is a straight line.
    private static IReadOnlyList<(long Of, long Took)> Rows(string measured, int column)
    {
        IReadOnlyList<(long Of, long Took)> rows = Read(measured, column);
        return rows[^1].Of < 1_000_000 ? rows : [.. rows.Where(row => row.Of % 100_000 == 0 && row.Of <= 500_000)];
    }

    private static IReadOnlyList<(long Of, long Took)> Read(string measured, int column) =>
    [
        .. File.ReadLines(RepositoryRoot.PathOf($"benchmarks/measured/{measured}.csv")).Skip(1).Select(line => line.Split(',')).Select(cells => (Number(cells[0]), Number(cells[column]))),
    ];

    private static long Number(string cell) => long.Parse(cell, CultureInfo.InvariantCulture);

    private static ChartBlock Of(string title, string unit, IReadOnlyList<(long Of, long Took)> rows, long divisor, Func<long, long> label, IReadOnlyList<(long Of, long Took)>? peer = null)
    {
        // The limit goes through the second place: what the first costs is mostly what any costs.
        (long of, long took) = rows[1];
        List<ChartSeries> series =
        [
            new("measured", [.. rows.Select(row => row.Took / divisor)]),
            new($"linear from {label(of)}: the limit", [.. rows.Select(row => took * row.Of / of / divisor)]),
        ];
        if (peer is not null)
        {
            series.Add(new("DuckDB, the same file, a simpler rule", [.. peer.Select(row => row.Took / divisor)]));
        }

        return new(title, unit, [.. rows.Select(row => label(row.Of).ToString(CultureInfo.InvariantCulture))], [.. series], IsOverTime: true);
    }
}
