using System.Collections.Immutable;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>From the values of the rules in one case to its assessment. It knows no law.</summary>
internal sealed class Assessing
{
    private static readonly ImmutableArray<Fact> Judged = [.. Facts.All.Where(fact => fact.FindingBit != 0)];

    private readonly BenefitCase _case;
    private readonly AssessmentOptions _options;
    private readonly Evaluation _evaluation;
    private readonly Reasons _reasons;
    private readonly bool _says;
    private readonly BenefitPlaces[] _listed;
    private MissingFacts MissingFacts => field ??= new();

    private Assessing(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, bool says = true)
    {
        _case = benefitCase;
        _options = options;
        _evaluation = evaluation;
        _says = says;
        _reasons = new(evaluation, says);
        _listed = Listed();
    }

    /// <summary>The assessment of a well-formed case.</summary>
    public static Assessment Of(BenefitCase benefitCase, AssessmentOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Situation situation = options.SituationOf(benefitCase);
        using Evaluation evaluation = Evaluation.Of(options.ChapterOf(benefitCase).Graph, situation);
        return Of(benefitCase, options, evaluation, cancellation);
    }

    /// <summary>The same of what has been evaluated.</summary>
    public static Assessment Of(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, CancellationToken cancellation)
    {
        Assessment assessment = new Assessing(benefitCase, options, evaluation).Build(known: null);
        if (!ReferenceEquals(options.Readings, Readings.Default))
        {
            assessment = assessment with { Readings = Chosen(options.Readings) };
        }

        if (options.FindDependence)
        {
            assessment = assessment with { DependsOn = Dependence.Of(benefitCase, options, evaluation, assessment, cancellation) };
        }

        return options.Explain ? Explained(assessment, options.ChapterOf(benefitCase), evaluation, new RecordSteps(benefitCase, options, evaluation, assessment, cancellation)) : assessment;
    }

    /// <summary>The assessment but for the readings it depends on, its explanations, sources, findings and warnings, and what its reasons say.</summary>
    public static Assessment Bare(BenefitCase benefitCase, AssessmentOptions options, Situation situation)
    {
        using Evaluation evaluation = Evaluation.Of(options.ChapterOf(benefitCase).Graph, situation);
        return Bare(benefitCase, options, evaluation, _ => null);
    }

    /// <summary>The same of what has been evaluated; what is known is taken over.</summary>
    public static Assessment Bare(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, Func<BenefitPlaces, Entitlement?> known) =>
        new Assessing(benefitCase, options, evaluation, says: false).Build(known);

    /// <summary>What is owed of each benefit, as <see cref="Bare(BenefitCase, AssessmentOptions, Situation)"/> has it; what is known is taken over.</summary>
    public static ValueList<Entitlement> Entitlements(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, Func<BenefitPlaces, Entitlement?> known) =>
        new Assessing(benefitCase, options, evaluation, says: false).Entitlements(known);

    /// <summary>
    /// What becomes of some benefits of a well-formed case, as <see cref="Of(BenefitCase, AssessmentOptions, CancellationToken)"/> finds it and nothing more is; what reasons say is left out. Null: the benefit is
    /// not listed there.
    /// </summary>
    public static Outcome?[] OutcomesOf(BenefitCase benefitCase, AssessmentOptions options, IReadOnlyList<BenefitInfo> benefits)
    {
        using Evaluation evaluation = Evaluation.Of(options.ChapterOf(benefitCase).Graph, options.SituationOf(benefitCase));
        var assessing = new Assessing(benefitCase, options, evaluation, says: false);
        return [.. benefits.Select(benefit => Array.Find(assessing._listed, listed => listed.Benefit.Id == benefit.Id) is { } rule ? assessing.OutcomeOf(rule) : null)];
    }

    private static Assessment Explained(Assessment assessment, Chapter chapter, Evaluation evaluation, RecordSteps records)
    {
        Benefit[] notOwed = [.. assessment.Entitlements.Where(entitlement => entitlement.Outcome is NotOwed).Select(entitlement => chapter.BenefitOf(entitlement.Benefit))];
        var explaining = new Explaining(records, evaluation, assessment.DependsOn, notOwed);
        return assessment with
        {
            Entitlements = assessment.Entitlements
                .Select(entitlement => entitlement with { Explanation = explaining.Of(chapter.BenefitOf(entitlement.Benefit), entitlement) })
                .ToValueList(),
        };
    }

    private static ValueList<string> Chosen(Readings readings) => ReadingCatalogue.All
        .Where(reading => readings[reading] != reading.Default)
        .Select(reading => readings[reading].ToString())
        .ToValueList();

    private Chapter Chapter => field ??= _options.ChapterOf(_case);

    private Assessment Build(Func<BenefitPlaces, Entitlement?>? known)
    {
        ValueList<Entitlement> entitlements = Entitlements(known);
        return new()
        {
            Id = _case.Id,
            EventDate = _case.Event.Date,
            Entitlements = entitlements,
            Totals = TotalsOf(entitlements),
            ClaimBy = ClaimBy(),
            Arrears = ArrearsOfCase(),
            DependsOn = [],
            Warnings = _says ? WarningsOfCase() : [],
            Findings = _says ? FindingsOf(entitlements) : [],
            Grade = WorstGrade(entitlements),
        };
    }

    private BenefitPlaces[] Listed()
    {
        int count = 0;
        foreach (BenefitPlaces benefit in Chapter.Places)
        {
            count += IsListed(benefit) ? 1 : 0;
        }

        var listed = new BenefitPlaces[count];
        count = 0;
        foreach (BenefitPlaces benefit in Chapter.Places)
        {
            if (IsListed(benefit))
            {
                listed[count++] = benefit;
            }
        }

        return listed;

        bool IsListed(BenefitPlaces benefit) => !At(benefit.ListedWhen).Bounds.IsFalse;
    }

    private ref readonly Value At(int place) => ref _evaluation.At(place, 0);

    private ValueList<Entitlement> Entitlements(Func<BenefitPlaces, Entitlement?>? known)
    {
        var entitlements = new Entitlement[_listed.Length];
        for (int i = 0; i < entitlements.Length; i++)
        {
            entitlements[i] = known?.Invoke(_listed[i]) ?? EntitlementTo(_listed[i]);
        }

        return ValueList.Owning(entitlements);
    }

    private ValueList<Notice> WarningsOfCase()
    {
        List<Notice>? notices = _options.Rulebook.IsLaw ? null : [.. NotTheLaw.MarkOf(_options.Rulebook)];
        for (int i = 0; i < Chapter.PlacesOfWarnings.Length; i++)
        {
            if (At(Chapter.PlacesOfWarnings[i]).Bounds.IsTrue)
            {
                (notices ??= []).Add(new(Chapter.Warnings[i].Code, _reasons.Says(Chapter.Warnings[i].Text)));
            }
        }

        return notices?.ToValueList() ?? [];
    }

    private static Grade WorstGrade(ValueList<Entitlement> entitlements)
    {
        Grade worst = Grade.A;
        foreach (Entitlement entitlement in entitlements)
        {
            worst = entitlement.Outcome is not NotOwed && entitlement.Grade > worst ? entitlement.Grade : worst;
        }

        return worst;
    }

    private Entitlement EntitlementTo(BenefitPlaces places)
    {
        Benefit benefit = places.Benefit;
        Outcome outcome = OutcomeOf(places);
        ValueList<Citation> sources = _says ? Citations.Of(benefit, At(places.LawDay).Bounds, _evaluation) : [];
        Grade grade = GradeOf(places, outcome);
        if (outcome is NotOwed)
        {
            return new() { Benefit = benefit.Info, Outcome = outcome, Sources = sources, Grade = grade };
        }

        Bounds payee = At(places.Payee).Bounds;
        Bounds employer = At(places.PaidByEmployer).Bounds;
        var entitled = outcome as Entitled;
        Schedules? schedules = entitled is not null && places.Schedule is { } paidByTheYear ? Schedules.Of(paidByTheYear, _case, _options, _evaluation) : null;
        return new()
        {
            Benefit = benefit.Info,
            Outcome = outcome,
            Payee = payee.IsKnown ? (Payee)payee.Min : null,
            PayeeMissing = payee.IsKnown ? [] : MissingFacts.Of(_evaluation, benefit.Payee).ToValueList(),
            HeirRank = payee == Bounds.Of((long)Payee.Heirs) && At(places.HeirRank).Bounds is { IsKnown: true } rank ? (HeirRank)rank.Min : null,
            PaidByEmployer = employer.IsTrue,
            PayerFirst = employer.IsTrue && At(places.EmployerPaysFirst).Bounds.IsTrue,
            PayerMissing = employer.IsKnown ? [] : MissingFacts.Of(_evaluation, benefit.PaidByEmployer).ToValueList(),
            Schedule = schedules?.Instalments ?? [],
            Scheduled = schedules is null ? Rupiah.Zero : new(Math.Max(0, schedules.Sum.Value - entitled!.Value.Amount!.Value.Value)),
            ScheduleMissing = entitled is not null && places.Later >= 0 && !At(places.Later).Bounds.IsKnown
                ? MissingFacts.Of(_evaluation, benefit.Later!).ToValueList()
                : schedules?.Missing ?? [],
            Sources = sources,
            Grade = grade,
        };
    }

    private Outcome OutcomeOf(BenefitPlaces places)
    {
        Benefit benefit = places.Benefit;
        Bounds owed = At(places.OwedWhen).Bounds;
        if (owed.IsFalse)
        {
            return new NotOwed(_reasons.Unmet(places.OwedWhen));
        }

        Bounds deferred = At(places.DeferredWhen).Bounds;
        Bounds? amount = places.Amount >= 0 ? At(places.Amount).Bounds : null;
        bool isKnown = owed.IsTrue && deferred.IsKnown && amount is not { IsKnown: false };
        if (isKnown || (benefit.IsUnlimitedCare && owed.IsTrue && deferred.IsKnown))
        {
            return new Entitled(ValueOf(benefit, amount), deferred.IsTrue ? _reasons.Met(places.DeferredWhen) : []);
        }

        Expression[] undecided = benefit.Amount is { } sum ? [benefit.OwedWhen, sum, benefit.DeferredWhen] : [benefit.OwedWhen, benefit.DeferredWhen];
        Bounds? whole = places.Whole >= 0 ? At(places.Whole).Bounds : null;
        return new Undetermined(
            MissingFacts.Of(_evaluation, undecided).ToValueList(),
            amount is { } least ? new Rupiah(owed.IsTrue ? least.Min : 0) : null,
            amount is { } most && !At(places.Amount).HasNoCeiling ? new Rupiah(most.Max) : null)
        {
            WholeAtLeast = whole is { } all ? new Rupiah(owed.IsTrue ? all.Min : 0) : null,
            WholeAtMost = whole is { } together ? new Rupiah(together.Max) : null,
        };
    }

    private static BenefitValue ValueOf(Benefit benefit, Bounds? amount) => (benefit.IsUnlimitedCare, amount) switch
    {
        (true, { IsKnown: true } cost) => new UnlimitedCare(new Rupiah(cost.Min)),
        (true, _) => new UnlimitedCare(null),
        (false, { } sum) => new Cash(new Rupiah(sum.Min)),
        (false, null) => new InKind(),
    };

    private Grade GradeOf(BenefitPlaces places, Outcome outcome)
    {
        int grade = Math.Max((int)Grade.A, At(places.OwedWhen).Grade);
        if (outcome is not NotOwed)
        {
            grade = Math.Max(grade, places.Benefit.SourcesInForce.GradeOn(At(places.LawDay).Bounds));
            grade = Math.Max(grade, At(places.DeferredWhen).Grade);
            grade = places.Amount >= 0 ? Math.Max(grade, At(places.Amount).Grade) : grade;
        }

        return (Grade)grade;
    }

    /// <summary>
    /// The totals. While it is open whether a death is one of JKK or of JKM, the bounds of the benefits do not add up: each programme brings
    /// nothing at the least, and both together can never be owed. So the totals are added up for each, and lie between both.
    /// </summary>
    private Totals TotalsOf(ValueList<Entitlement> entitlements)
    {
        Totals totals = AddedUp(entitlements);
        return totals.Bounds is not null && Chapter.BringsBothProgrammes && !_evaluation[Chapter.IsOfWork].IsKnown
            ? totals with { Bounds = BoundsWhere(Bounds.True).Or(BoundsWhere(Bounds.False)) }
            : totals;
    }

    private Totals AddedUp(ValueList<Entitlement> entitlements) => new AddingUp(_evaluation, _listed, entitlements, _evaluation[Chapter.TakenOut]).Sum();

    private TotalsBounds BoundsWhere(Bounds isOfWork)
    {
        using Evaluation supposed = Evaluation.Of(Chapter.Graph, _options.SituationOf(_case));
        supposed.Assume(supposed.Graph[Chapter.IsOfWork], 0, isOfWork);
        var supposing = new Assessing(_case, _options, supposed, says: false);
        return TotalsBounds.Of(supposing.AddedUp(supposing.Entitlements(known: null)));
    }

    private LocalDate? ClaimBy()
    {
        Bounds years = _evaluation[Chapter.ClaimYears];
        return !_evaluation[Chapter.HasClaimLimit].IsFalse && years.IsKnown ? _case.Event.Date.PlusYears((int)years.Min) : null;
    }

    private Arrears ArrearsOfCase()
    {
        Bounds months = _evaluation[Chapter.ArrearsMonths];
        Bounds gaps = _evaluation[Chapter.ArrearsGapMonths];
        Bounds sum = _evaluation[Chapter.ArrearsSum];
        bool isOwedByParticipant = _evaluation[Chapter.ParticipantOwesArrears].IsTrue && months.IsKnown;
        return new()
        {
            Months = months.IsKnown ? (int)months.Min : null,
            GapMonths = gaps.IsKnown ? (int)gaps.Min : null,
            Amount = months.Max + gaps.Max == 0 ? Rupiah.Zero : isOwedByParticipant && sum.IsKnown ? new Rupiah(sum.Min) : null,
            Deducted = _evaluation[Chapter.TakenOut].Min > 0,
        };
    }

    private ValueList<Finding> FindingsOf(ValueList<Entitlement> entitlements)
    {
        uint findings = 0;
        for (int i = 0; i < entitlements.Count; i++)
        {
            BenefitPlaces places = _listed[i];
            if (entitlements[i].Outcome is not NotOwed)
            {
                findings |= At(places.OwedWhen).Findings | At(places.DeferredWhen).Findings | At(places.PaidByEmployer).Findings;
            }
        }

        return findings == 0 ? [] : Judged
            .Where(fact => (fact.FindingBit & findings) != 0 && _evaluation.Situation.Facts[fact].IsKnown)
            .Select(fact => new Finding(fact.Paths[0], fact.Name, Chapter.MadeBy(((Origin.Finding)fact.Origin).MadeBy, _evaluation)))
            .ToValueList();
    }
}
