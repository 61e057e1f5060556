using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>The catalogue of readings.</summary>
internal static class ReadingsPage
{
    private static readonly Sheet Readings = new(Labels.Readings,
    [
        new(Labels.Readings, ColumnKind.Code, 34),
        new(Labels.Question, Width: 70),
        new(Labels.Answer, ColumnKind.Code, 34),
        new(Labels.Content, Width: 80),
        new(Labels.Default, Width: 10),
        new(Labels.Source, Width: 50),
        new(Labels.Why, Width: 90),
    ]);

    public static Page Of(Language language)
    {
        string mark = Labels.Default.In(language);
        return new(
            Labels.Readings.In(language),
            language,
            [.. ReadingCatalogue.All.Select(reading => new ReadingBlock(
                reading.Id,
                reading.Question.In(language),
                [.. reading.Alternatives.Select(alternative => (alternative.ToString(), alternative == reading.Default ? mark : "", alternative.Text.In(language)))],
                new(Labels.Source.In(language), reading.Source),
                new(Labels.Why.In(language), reading.Rationale.In(language))))])
        {
            Document = Labels.ReadingsReport,
            IsPart = false,
            Rows = () => ReadingCatalogue.All.SelectMany(reading => reading.Alternatives, (reading, alternative) => new SheetRow(Readings,
            [
                reading.Id,
                reading.Question.In(language),
                alternative.Id,
                alternative.Text.In(language),
                alternative == reading.Default ? mark : "",
                reading.Source,
                reading.Rationale.In(language),
            ])),
        };
    }
}
