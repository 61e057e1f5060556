using Kubar.Benefits.Assessments;
using Kubar.Benefits.Rules.Catalogues;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>The monitoring of a programme on one day: coverage, continuity, money and deaths, from whatever lists there are. Immutable.</summary>
public sealed record ProgrammeMonitoring
{
    // Years ahead of the day are looked at, of scholarships some thirty, and the calendar has an end.
    private const int LastYear = 9900;

    /// <summary>The programme.</summary>
    public required Programme Programme { get; init; }

    /// <summary>How every person stands on the day.</summary>
    public required RosterStandings Standings { get; init; }

    /// <summary>Whom it covers.</summary>
    public required ProgrammeCoverage Coverage { get; init; }

    /// <summary>How coverage has changed since last time; null: nothing was kept.</summary>
    public CoverageChange? Change { get; private init; }

    /// <summary>What this is called where it was not reckoned by the law; null: it was.</summary>
    public LocalizedText? NotTheLaw { get; private init; }

    /// <summary>Who keeps which right until when.</summary>
    public required ValueList<FundingOutlook> Outlooks { get; init; }

    /// <summary>The contributions.</summary>
    public required ProgrammeMoney Money { get; init; }

    /// <summary>The deaths of the list that are of persons of the roster; null: there is no list.</summary>
    public required DeathsInRoster? Deaths { get; init; }

    /// <summary>The deaths beside the law and the payments; null: there is no list of deaths.</summary>
    public required ProgrammeClaims? Claims { get; init; }

    /// <summary>The accidents beside the law and the payments; null: there is no list of accidents.</summary>
    public required ProgrammeAccidents? Accidents { get; init; }

    /// <summary>The money of the deaths and the accidents, kind by kind; empty: there is neither.</summary>
    public ValueList<ClaimsOfKind> ClaimsByKind { get; private init; } = [];

    /// <summary>Scholarships upon the deaths, year by year; null: there is neither a list of deaths nor one of accidents.</summary>
    public ScholarshipsDue? Scholarships { get; private init; }

    /// <summary>What tables let expect beside what was seen.</summary>
    public ExpectedAndSeen Expected { get; private init; } = new() { Deaths = [], Accidents = [], SoFar = new(null, null, MoneyBounds.Zero, null) };

    /// <summary>What is to be looked into in the roster's own data.</summary>
    public required DataQuality Quality { get; init; }

    /// <summary>Everything that is found, those with most money at stake first.</summary>
    public ValueList<ProgrammeFinding> Findings { get; private init; } = [];

    /// <summary>What became of the findings of the last meeting; null: none were given.</summary>
    public FindingFollowUp? FollowUp { get; private init; }

    /// <summary>Which lists and parts of the programme file there were.</summary>
    public required FindingNeed Lists { get; init; }

    /// <summary>What cannot be said for want of a list or of a part of the programme file, in the order of the report; empty: nothing.</summary>
    public required ValueList<Notice> NotSaid { get; init; }

    /// <summary>The day.</summary>
    public LocalDate Day => Standings.Day;

    /// <summary>Monitors a programme.</summary>
    /// <param name="input">What there is.</param>
    /// <param name="day">The day.</param>
    /// <param name="options">How to assess; null: the defaults.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The input is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first whose law is encoded, or after the year 9900.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ProgrammeMonitoring Of(MonitoringInput input, LocalDate day, AssessmentOptions? options = null, CancellationToken cancellation = default) =>
        Of(input, day, options ?? AssessmentOptions.Default, progress: null, cancellation);

    /// <summary>Monitors a programme, and tells how far it is.</summary>
    internal static ProgrammeMonitoring Of(MonitoringInput input, LocalDate day, AssessmentOptions how, MonitoringProgress? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (FaultOf(day) is { } fault)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, fault.English);
        }

        input = input.KnownOn(day, out Notice[] later);
        var roster = ProgrammeRoster.Of(input.Lines);
        DeathsInRoster? deaths = input.Deaths is null ? null : DeathsInRoster.Of(roster, input.Deaths);
        RosterStandings standings = Done(25, RosterStandings.On(roster, day, how, deaths, cancellation));
        ProgrammeAccidents? accidents = Done(5, input.Accidents is null ? null : ProgrammeAccidents.Of(roster, input.Accidents, deaths, input.Payments, how, cancellation));

        // What is to come and what has been know nothing of each other.
        ValueList<FundingOutlook> outlooks = [];
        ComingRights? coming = null;
        ProgrammeMonitoring? sections = null;
        InParallel.Invoke(
            cancellation,
            () =>
            {
                var timelines = new RosterTimelines(standings, how, cancellation);
                outlooks = Done(20, ProgrammeContinuity.Of(input.Programme, standings, timelines, how));
                coming = Done(5, new ComingRights(input.Programme, standings, timelines, how));
            },
            () => sections = new()
            {
                Programme = input.Programme,
                Standings = standings,
                Coverage = Done(5, ProgrammeCoverage.Of(input.Programme, standings)),
                Outlooks = [],
                Money = Done(15, ProgrammeMoney.Of(input.Programme, standings, deaths, input.Transfers, how, cancellation)),
                Deaths = deaths,
                Claims = Done(5, deaths is null ? null : ProgrammeClaims.Of(roster, deaths, input.Payments, how, accidents, cancellation)),
                Accidents = accidents,
                Quality = Done(5, DataQuality.Of(input.Programme, roster)),
                Lists = ListsOf(input),
                NotSaid = NotSaidOf(input).Concat(later).Concat(RepeatedLines.Of(roster)).ToValueList(),
            });
        ProgrammeMonitoring known = sections! with { Outlooks = outlooks };
        ScholarshipsDue? scholarships = null;
        ExpectedAndSeen? expected = null;
        ValueList<ProgrammeFinding> findings = [];
        InParallel.Invoke(
            cancellation,
            () => scholarships = known.Claims is null && accidents is null ? null : ScholarshipsDue.Of(roster, known.Claims, accidents, day, how, cancellation),
            () => expected = Done(10, new ExpectedReckoning(known, input, coming!).All(cancellation)),
            () => findings = Done(5, new FindingSearch(known, input.Payments, how).All()));
        ProgrammeMonitoring found = known with
        {
            ClaimsByKind = ClaimsOfKind.Of(known.Claims, accidents).ToValueList(),
            Scholarships = scholarships,
            Change = input.LastCoverage is null ? null : CoverageChange.Of(input.LastCoverage, known.Coverage, roster),
            NotTheLaw = how.Rulebook.Name,
            Expected = expected!,
            Findings = findings,
        };
        return input.LastFindings is { } last ? found with { FollowUp = FindingFollowUp.Of(last, found) } : found;

        // The shares are those of a large roster.
        T Done<T>(int hundredths, T part)
        {
            progress?.Add(hundredths);
            return part;
        }
    }

    /// <summary>Why a programme cannot be monitored on a day; null: it can.</summary>
    internal static LocalizedText? FaultOf(LocalDate day) => day < Edition.FirstDay ? CaseCheck.BeforeTheLaw
        : day.Year > LastYear ? new($"sesudah tahun {LastYear}", $"is after the year {LastYear}")
        : null;

    /// <summary>The programme and the day.</summary>
    public override string ToString() => $"{Programme.Name}, {NodaTime.Text.LocalDatePattern.Iso.Format(Day)}";

    private static FindingNeed ListsOf(MonitoringInput input) => FindingNeed.Roster
        | (input.Deaths is null ? FindingNeed.None : FindingNeed.Deaths)
        | (input.Accidents is null ? FindingNeed.None : FindingNeed.Accidents)
        | (input.Deaths is null || input.Payments is null ? FindingNeed.None : FindingNeed.Payments)
        | (input.Transfers is null ? FindingNeed.None : FindingNeed.Transfers)
        | (input.Programme.Eligibility is null ? FindingNeed.None : FindingNeed.Eligibility)
        | (input.Programme.Denominators.Count == 0 ? FindingNeed.None : FindingNeed.Denominators);

    private static IEnumerable<Notice> NotSaidOf(MonitoringInput input)
    {
        if (input.Programme.Payers.Count == 0)
        {
            yield return new("no-payers", new(
                "Berkas program tidak menyebut pembayar iuran: iuran yang seharusnya dibayar dan hari hak berakhir karena pendanaan berhenti tidak dapat disebut.",
                "The programme file names no payer: contributions due, and the days on which rights end when funding stops, cannot be told."));
        }

        if (input.Programme.Denominators.Count == 0)
        {
            yield return new("no-denominators", new(
                "Berkas program tidak memuat penyebut: cakupan dalam persen tidak dapat disebut.",
                "The programme file has no denominator: coverage in percent cannot be told."));
        }

        if (input.Transfers is null)
        {
            yield return new("no-transfers", new(
                "Tidak ada daftar transfer iuran: apakah iuran yang dibayar sesuai dengan yang seharusnya tidak dapat disebut.",
                "There is no list of transfers: whether what was paid is what was due cannot be told."));
        }

        if (input.Deaths is null)
        {
            yield return new("no-deaths", new(
                "Tidak ada daftar kematian dari kependudukan: keluarga yang belum pernah mengajukan dan iuran sesudah kematian tidak dapat disebut.",
                "There is no list of deaths: families who never claimed, and contributions after a death, cannot be told."));
        }

        if (input.Accidents is null)
        {
            yield return new("no-accidents", new(
                "Tidak ada daftar kecelakaan: siapa yang mengalami kecelakaan dan apa haknya tidak dapat disebut.",
                "There is no list of accidents: who had one, and what is owed upon it, cannot be told."));
        }

        if (input.Payments is null && (input.Deaths is not null || input.Accidents is not null))
        {
            yield return new("no-payments", new(
                "Tidak ada daftar pembayaran manfaat: siapa yang sudah dibayar tidak dapat disebut.",
                "There is no list of payments of benefits: who has been paid cannot be told."));
        }
    }
}
