using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>A monitoring of a programme: first what can be read aloud, then each number with its table and its list.</summary>
internal static class MonitoringPage
{
    /// <summary>The page.</summary>
    /// <param name="monitoring">The monitoring.</param>
    /// <param name="withNik">Whether NIKs are written whole; else masked.</param>
    /// <param name="language">The language.</param>
    public static Page Of(ProgrammeMonitoring monitoring, bool withNik, Language language)
    {
        MonitoringCells cells = new(language);
        PersonNames persons = new(monitoring, withNik);
        string title = $"{monitoring.Programme.Name}, {monitoring.Programme.Regency}: {cells.In(MonitoringTexts.StateOn)} {LongDate.Format(monitoring.Day, language)}";
        Block[] blocks =
        [
            new TitleBlock(title),
            .. new MonitoringSummary(monitoring, language).Blocks(),
            .. Section(MonitoringTexts.Findings, new ProgrammeFindingBlocks(monitoring, persons, cells).Blocks()),
            .. Section(MonitoringTexts.Coverage, new CoverageBlocks(monitoring, cells).Blocks()),
            .. Section(MonitoringTexts.Continuity, new ContinuityBlocks(monitoring, cells).Blocks()),
            .. Section(MonitoringTexts.Contributions, new ContributionBlocks(monitoring, persons, cells).Blocks()),
            .. monitoring.Claims is null && monitoring.Accidents is null ? [] : Section(MonitoringTexts.Deaths,
            [
                .. new DeathClaimBlocks(monitoring, persons, cells).Blocks(),
                .. new AccidentClaimBlocks(monitoring, persons, cells).Blocks(),
                .. new ClaimKindBlocks(monitoring.ClaimsByKind, cells).Blocks(),
                .. new ScholarshipBlocks(monitoring, persons, cells).Blocks(),
            ]),
            .. Section(MonitoringTexts.Expected, new ExpectedBlocks(monitoring.Expected, cells).Blocks()),
            .. new DataQualityBlocks(monitoring, cells).Blocks().ToArray() is { Length: > 0 } quality ? Section(MonitoringTexts.DataQuality, quality) : [],
        ];
        return new(title, language, [.. blocks]) { Document = MonitoringTexts.Report, IsPart = false, IsSigned = true, Rows = () => new MonitoringRows(monitoring, persons, cells).All() };

        IEnumerable<Block> Section(LocalizedText heading, IEnumerable<Block> section) => [new BlankBlock(), new SubheadingBlock(cells.In(heading)), .. section];
    }
}
