using System.Globalization;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>
/// Draws a chart as SVG in the page: with axes, a unit and a legend, in colours of the page, that is also in the dark, and with a dash of its own for
/// each line, so that no colour is needed to tell them apart.
/// </summary>
/// <param name="html">The page under way.</param>
/// <param name="language">The language.</param>
/// <param name="id">An id that no other chart of the page has.</param>
internal sealed class HtmlChart(HtmlText html, Language language, string id)
{
    // In units of which a phone shows two in a pixel: letters of 22 are eleven pixels high there.
    private const int Width = 720;
    private const int Left = 130;
    private const int Right = 700;
    private const int Top = 50;
    private const int Height = 300;
    private const int Letter = 30;
    private const int MostLabels = 5;
    private const int MostTicks = 5;
    private const int Bar = 16;
    private const int Thin = 4;
    private const int Mark = 8;
    private const int LettersOfName = 44;
    private const int LettersBesideBars = 18;

    private static readonly string[] Dashes = ["none", "14 6", "4 6", "20 6 4 6", "8 4 2 4 2 4"];

    /// <summary>Draws it.</summary>
    public void Write(ChartBlock chart)
    {
        long top = Step(chart) * Ticks(chart);
        int plot = chart.IsOverTime ? Height : chart.Labels.Count * GroupOf(chart);
        int axis = Top + plot;
        string[][] legend = [.. chart.Series.Select(series => series.Name).Concat(chart.Bands.Select(band => band.Name)).Select(Wrapped)];
        int height = axis + Letter + Letter + (legend.Sum(lines => lines.Length) * Letter);
        Raw($"<figure class=\"chart\"><svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">");
        _ = html.Raw($"<title id=\"{id}-t\">").Text(chart.Title).Raw("</title>").Raw($"<desc id=\"{id}-d\">").Text(Described(chart)).Raw("</desc>\n");
        Label(0, 24, "start", $"{chart.Title} ({chart.Unit})");
        if (chart.IsOverTime)
        {
            Lines(chart, top, axis);
        }
        else
        {
            Bars(chart, top, axis);
        }

        int at = axis + Letter + Letter;
        for (int entry = 0; entry < legend.Length; entry++)
        {
            Sample(chart, entry, at);
            foreach (string line in legend[entry])
            {
                Label(Left + 85, at + 8, "start", line);
                at += Letter;
            }
        }

        _ = html.Raw("</svg></figure>\n");
    }

    /// <summary>What stands before a name of the legend: of the series, then of the bands.</summary>
    private void Sample(ChartBlock chart, int entry, int at)
    {
        if (entry >= chart.Series.Count)
        {
            Raw($"<rect class=\"b{entry - chart.Series.Count}\" x=\"{Left}\" y=\"{at - Mark}\" width=\"70\" height=\"{Mark + Mark}\"/>");
        }
        else if (chart.Series[entry].IsMarks)
        {
            Marked(Left + 35, at, entry);
        }
        else
        {
            Raw($"<line x1=\"{Left}\" y1=\"{at}\" x2=\"{Left + 70}\" y2=\"{at}\" {Stroke(entry, chart.IsOverTime ? Thin : Bar)}/>");
        }
    }

    /// <summary>A name in lines that the chart has room for.</summary>
    private static string[] Wrapped(string name)
    {
        int end = name.Length <= LettersOfName ? -1 : name.LastIndexOf(' ', LettersOfName);
        return end < 0 ? [name] : [name[..end], .. Wrapped(name[(end + 1)..])];
    }

    private void Lines(ChartBlock chart, long top, int axis)
    {
        for (long tick = 0; tick <= top; tick += Step(chart))
        {
            int at = axis - Of(tick, top, Height);
            Raw($"<line class=\"grid\" x1=\"{Left}\" y1=\"{at}\" x2=\"{Right}\" y2=\"{at}\"/>");
            Label(Left - 8, at + 8, "end", Short(tick / chart.PartsOfOne));
        }

        int last = Math.Max(1, chart.Labels.Count - 1);
        int every = Math.Max(1, (chart.Labels.Count + MostLabels - 1) / MostLabels);
        for (int label = 0; label < chart.Labels.Count; label += every)
        {
            // Half of the last one would lie outside.
            Label(Left + Of(label, last, Right - Left), axis + Letter, label == last ? "end" : "middle", chart.Labels[label]);
        }

        for (int band = 0; band < chart.Bands.Count; band++)
        {
            IEnumerable<(int Index, long Value)> around = chart.Bands[band].AtMost.Index().Concat(chart.Bands[band].AtLeast.Index().Reverse());
            Raw($"<polygon class=\"b{band}\" points=\"{Points(around)}\"/>");
        }

        for (int series = 0; series < chart.Series.Count; series++)
        {
            if (!chart.Series[series].IsMarks)
            {
                Raw($"<polyline fill=\"none\" points=\"{Points(chart.Series[series].Values.Index())}\" {Stroke(series, Thin)}/>");
                continue;
            }

            foreach ((int index, long value) in chart.Series[series].Values.Index())
            {
                Marked(X(index), Y(value), series);
            }
        }

        string Points(IEnumerable<(int Index, long Value)> values) =>
            string.Join(' ', values.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Index)},{Y(point.Value)}")));

        int X(int index) => Left + Of(index, last, Right - Left);

        int Y(long value) => axis - Of(value, top, Height);
    }

    private void Marked(int x, int y, int series) => Raw($"<circle class=\"m{series % Dashes.Length}\" cx=\"{x}\" cy=\"{y}\" r=\"{Mark}\"/>");

    /// <summary>Whether labels stand above their bars, since there is no room beside them.</summary>
    private static bool IsLabelledAbove(ChartBlock chart) => chart.Labels.Any(label => label.Length > LettersBesideBars);

    /// <summary>The height of the bars of one label.</summary>
    private static int GroupOf(ChartBlock chart) => (chart.Series.Count * Bar) + Bar + (IsLabelledAbove(chart) ? Letter : 0);

    private void Bars(ChartBlock chart, long top, int axis)
    {
        bool isAbove = IsLabelledAbove(chart);
        int from = isAbove ? 0 : Left + 100;
        for (long tick = 0; tick <= top; tick += Step(chart))
        {
            int at = from + Of(tick, top, Right - from);
            Raw($"<line class=\"grid\" x1=\"{at}\" y1=\"{Top}\" x2=\"{at}\" y2=\"{axis}\"/>");

            // Half of the last one would lie outside.
            Label(tick == top ? Width : at, axis + Letter, tick == 0 ? "start" : tick == top ? "end" : "middle", Short(tick));
        }

        int group = GroupOf(chart);
        for (int label = 0; label < chart.Labels.Count; label++)
        {
            int bars = Top + (label * group) + (isAbove ? Letter : 0);
            if (isAbove)
            {
                Label(0, bars, "start", chart.Labels[label]);
            }
            else
            {
                Label(from - 8, bars + (group / 2) + 4, "end", chart.Labels[label]);
            }

            for (int series = 0; series < chart.Series.Count; series++)
            {
                int y = bars + (series * Bar) + Bar;
                Raw($"<line x1=\"{from}\" y1=\"{y}\" x2=\"{from + Of(chart.Series[series].Values[label], top, Right - from)}\" y2=\"{y}\" {Stroke(series, Bar - 2)}/>");
            }
        }
    }

    private string Described(ChartBlock chart) => string.Join(". ", chart.Series
        .Select(series => new LocalizedText(
            $"{series.Name}: dari {Told(chart, series.Values[0])} ({chart.Labels[0]}) sampai {Told(chart, series.Values[^1])} ({chart.Labels[series.Values.Count - 1]}), paling banyak {Told(chart, series.Values.Max())}",
            $"{series.Name}: from {Told(chart, series.Values[0])} ({chart.Labels[0]}) to {Told(chart, series.Values[^1])} ({chart.Labels[series.Values.Count - 1]}), at most {Told(chart, series.Values.Max())}"))
        .Concat(chart.Bands.Select(band => new LocalizedText(
            $"{band.Name}: paling sedikit {Told(chart, band.AtLeast.Min())}, paling banyak {Told(chart, band.AtMost.Max())}",
            $"{band.Name}: at least {Told(chart, band.AtLeast.Min())}, at most {Told(chart, band.AtMost.Max())}")))
        .Select(said => said.In(language)));

    /// <summary>A value in the unit of the chart.</summary>
    private string Told(ChartBlock chart, long value) => chart.PartsOfOne == 1 ? Numbers.Of(value, language) : Numbers.OfHundredths(value * 100 / chart.PartsOfOne, language);

    private void Label(int x, int y, string anchor, string text)
    {
        Raw($"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">");
        _ = html.Text(text).Raw("</text>\n");
    }

    private void Raw(FormattableString markup) => html.Raw(FormattableString.Invariant(markup));

    /// <summary>The colour is the class's: what styles stand in markup the page itself forbids.</summary>
    private static string Stroke(int series, int width) => string.Create(
        CultureInfo.InvariantCulture,
        $"class=\"s{series % Dashes.Length}\" stroke-width=\"{width}\" stroke-dasharray=\"{(width <= Thin ? Dashes[series % Dashes.Length] : series == 0 ? "none" : "6 3")}\"");

    /// <summary>In thousands or millions where there are so many.</summary>
    private string Short(long value) => value switch
    {
        >= 1_000_000_000 when value % 100_000_000 == 0 => Numbers.Of(value / 1_000_000, language) + new LocalizedText(" jt", "m").In(language),
        >= 1_000_000 when value % 1_000_000 == 0 => Numbers.Of(value / 1_000_000, language) + new LocalizedText(" jt", "m").In(language),
        >= 10_000 when value % 1_000 == 0 => Numbers.Of(value / 1_000, language) + new LocalizedText(" rb", "k").In(language),
        _ => Numbers.Of(value, language),
    };

    private static long Most(ChartBlock chart) => Math.Max(chart.PartsOfOne, Math.Max(chart.Series.Max(series => series.Values.Max()), chart.Bands.Select(band => band.AtMost.Max()).DefaultIfEmpty().Max()));

    private static long Ticks(ChartBlock chart) => (Most(chart) + Step(chart) - 1) / Step(chart);

    /// <summary>1, 2 or 5 times a power of ten of the unit, so that there are few.</summary>
    private static long Step(ChartBlock chart)
    {
        long most = Most(chart);
        for (long power = chart.PartsOfOne; ; power *= 10)
        {
            foreach (long factor in new[] { 1L, 2L, 5L })
            {
                if (power * factor * MostTicks >= most)
                {
                    return power * factor;
                }
            }
        }
    }

    private static int Of(long value, long whole, int length) => (int)(((UInt128)value * (UInt128)length) / (UInt128)whole);
}
