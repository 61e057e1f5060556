using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>From the values of the rules in one case to its assessment. It knows no law.</summary>
internal sealed class Assessing
{
    private readonly BenefitCase _case;
    private readonly AssessmentOptions _options;
    private readonly Evaluation _evaluation;
    private readonly Reasons _reasons;
    private readonly Benefit[] _listed;
    private MissingFacts MissingFacts => field ??= new();

    private Assessing(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, bool says = true)
    {
        _case = benefitCase;
        _options = options;
        _evaluation = evaluation;
        _reasons = new(evaluation, says);
        _listed = Listed();
    }

    /// <summary>The assessment of a well-formed case.</summary>
    public static Assessment Of(BenefitCase benefitCase, AssessmentOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Situation situation = options.SituationOf(benefitCase);
        using Evaluation evaluation = Evaluation.Of(options.ChapterOf(benefitCase).Graph, situation);
        Assessment assessment = new Assessing(benefitCase, options, evaluation).Build();
        if (!ReferenceEquals(options.Readings, Readings.Default))
        {
            assessment = assessment with { Readings = Chosen(options.Readings) };
        }

        if (options.FindDependence)
        {
            assessment = assessment with { DependsOn = Dependence.Of(benefitCase, options, evaluation, assessment, cancellation) };
        }

        return options.Explain ? Explained(assessment, options.ChapterOf(benefitCase), evaluation, new RecordSteps(benefitCase, options, evaluation, cancellation)) : assessment;
    }

    /// <summary>The assessment but for the readings it depends on, its explanations, and what its reasons and warnings say.</summary>
    public static Assessment Bare(BenefitCase benefitCase, AssessmentOptions options, Situation situation)
    {
        using Evaluation evaluation = Evaluation.Of(options.ChapterOf(benefitCase).Graph, situation);
        return Bare(benefitCase, options, evaluation);
    }

    /// <summary>The same of what has been evaluated.</summary>
    public static Assessment Bare(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation) =>
        new Assessing(benefitCase, options, evaluation, says: false).Build();

    /// <summary>What is owed of each benefit, as <see cref="Bare(BenefitCase, AssessmentOptions, Evaluation)"/> has it; what is known is taken over.</summary>
    public static ValueList<Entitlement> Entitlements(BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation, Func<Benefit, Entitlement?> known) =>
        new Assessing(benefitCase, options, evaluation, says: false).Entitlements(known);

    /// <summary>
    /// What becomes of some benefits of a well-formed case, as <see cref="Of"/> finds it and nothing more is; what reasons say is left out. Null: the benefit is
    /// not listed there.
    /// </summary>
    public static Outcome?[] OutcomesOf(BenefitCase benefitCase, AssessmentOptions options, IReadOnlyList<BenefitInfo> benefits)
    {
        using Evaluation evaluation = Evaluation.Of(options.ChapterOf(benefitCase).Graph, options.SituationOf(benefitCase));
        var assessing = new Assessing(benefitCase, options, evaluation, says: false);
        return [.. benefits.Select(benefit => Array.Find(assessing._listed, listed => listed.Id == benefit.Id) is { } rule ? assessing.OutcomeOf(rule) : null)];
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

    private Chapter Chapter => _options.ChapterOf(_case);

    private Assessment Build()
    {
        ValueList<Entitlement> entitlements = Entitlements(_ => null);
        return new()
        {
            Id = _case.Id,
            EventDate = _case.Event.Date,
            Entitlements = entitlements,
            Totals = TotalsOf(entitlements),
            ClaimBy = ClaimBy(),
            Arrears = ArrearsOfCase(),
            DependsOn = [],
            Warnings = WarningsOfCase(),
            Findings = FindingsOf(entitlements),
            Grade = WorstGrade(entitlements),
        };
    }

    private Benefit[] Listed()
    {
        IReadOnlyList<Benefit> benefits = Chapter.Benefits;
        var listed = new Benefit[benefits.Count];
        int count = 0;
        for (int i = 0; i < benefits.Count; i++)
        {
            if (!_evaluation[benefits[i].ListedWhen].IsFalse)
            {
                listed[count++] = benefits[i];
            }
        }

        return listed[..count];
    }

    private ValueList<Entitlement> Entitlements(Func<Benefit, Entitlement?> known)
    {
        var entitlements = new Entitlement[_listed.Length];
        for (int i = 0; i < entitlements.Length; i++)
        {
            entitlements[i] = known(_listed[i]) ?? EntitlementTo(_listed[i]);
        }

        return ValueList.Owning(entitlements);
    }

    private ValueList<Notice> WarningsOfCase()
    {
        List<Notice>? notices = _options.Rulebook.IsLaw ? null : [.. NotTheLaw.MarkOf(_options.Rulebook)];
        foreach (Warning warning in Chapter.Warnings)
        {
            if (_evaluation[warning.When].IsTrue)
            {
                (notices ??= []).Add(new(warning.Code, _reasons.Says(warning.Text)));
            }
        }

        return notices?.ToValueList() ?? [];
    }

    private static Grade WorstGrade(ValueList<Entitlement> entitlements)
    {
        Grade worst = Grade.A;
        foreach (Entitlement entitlement in entitlements)
        {
            worst = entitlement.Status != EntitlementStatus.NotOwed && entitlement.Grade > worst ? entitlement.Grade : worst;
        }

        return worst;
    }

    private Entitlement EntitlementTo(Benefit benefit)
    {
        Outcome outcome = OutcomeOf(benefit);
        bool paid = outcome is not NotOwed;
        Bounds payee = _evaluation[benefit.Payee];
        Bounds employer = _evaluation[benefit.PaidByEmployer];
        Schedules? schedules = outcome is Entitled && benefit.Schedule is { } paidByTheYear ? Schedules.Of(paidByTheYear, _case, _options, _evaluation) : null;
        return new()
        {
            Benefit = benefit.Info,
            Outcome = outcome,
            Payee = paid && payee.IsKnown ? (Payee)payee.Min : null,
            PayeeMissing = paid && !payee.IsKnown ? MissingFacts.Of(_evaluation, benefit.Payee).ToValueList() : [],
            HeirRank = paid && payee == Bounds.Of((long)Payee.Heirs) && _evaluation[Chapter.HeirRankOf(benefit)] is { IsKnown: true } rank
                ? (HeirRank)rank.Min
                : null,
            PaidByEmployer = paid && employer.IsTrue,
            PayerFirst = paid && employer.IsTrue && _evaluation[benefit.EmployerPaysFirst].IsTrue,
            PayerMissing = paid && !employer.IsKnown ? MissingFacts.Of(_evaluation, benefit.PaidByEmployer).ToValueList() : [],
            Schedule = schedules?.Instalments ?? [],
            Scheduled = schedules is null ? Rupiah.Zero : new(Math.Max(0, schedules.Sum.Value - ((Entitled)outcome).Value.Amount!.Value.Value)),
            ScheduleMissing = outcome is Entitled && benefit.Later is { } later && !_evaluation[later].IsKnown
                ? MissingFacts.Of(_evaluation, later).ToValueList()
                : schedules?.Missing ?? [],
            Sources = Citations.Of(benefit, _evaluation),
            Grade = GradeOf(benefit, outcome),
        };
    }

    private Outcome OutcomeOf(Benefit benefit)
    {
        Bounds owed = _evaluation[benefit.OwedWhen];
        if (owed.IsFalse)
        {
            return new NotOwed(_reasons.Unmet(benefit.OwedWhen));
        }

        Bounds deferred = _evaluation[benefit.DeferredWhen];
        Bounds? amount = benefit.Amount is { } payable ? _evaluation[payable] : null;
        bool isKnown = owed.IsTrue && deferred.IsKnown && amount is not { IsKnown: false };
        if (isKnown || (benefit.IsUnlimitedCare && owed.IsTrue && deferred.IsKnown))
        {
            return new Entitled(ValueOf(benefit, amount), deferred.IsTrue ? _reasons.Met(benefit.DeferredWhen) : []);
        }

        IEnumerable<Expression?> undecided = [benefit.OwedWhen, benefit.Amount, benefit.DeferredWhen];
        return new Undetermined(
            MissingFacts.Of(_evaluation, undecided.OfType<Expression>()).ToValueList(),
            amount is { } least ? new Rupiah(owed.IsTrue ? least.Min : 0) : null,
            amount is { } most && !_evaluation.ValueOf(benefit.Amount!).HasNoCeiling ? new Rupiah(most.Max) : null)
        {
            WholeAtLeast = benefit.Whole is { } all ? new Rupiah(owed.IsTrue ? _evaluation[all].Min : 0) : null,
            WholeAtMost = benefit.Whole is { } whole ? new Rupiah(_evaluation[whole].Max) : null,
        };
    }

    private static BenefitValue ValueOf(Benefit benefit, Bounds? amount) => (benefit.IsUnlimitedCare, amount) switch
    {
        (true, { IsKnown: true } cost) => new UnlimitedCare(new Rupiah(cost.Min)),
        (true, _) => new UnlimitedCare(null),
        (false, { } sum) => new Cash(new Rupiah(sum.Min)),
        (false, null) => new InKind(),
    };

    private Grade GradeOf(Benefit benefit, Outcome outcome)
    {
        int grade = Math.Max((int)Grade.A, _evaluation.ValueOf(benefit.OwedWhen).Grade);
        if (outcome is not NotOwed)
        {
            grade = Math.Max(grade, benefit.SourcesInForce.GradeOn(_evaluation[benefit.LawDay]));
            grade = Math.Max(grade, _evaluation.ValueOf(benefit.DeferredWhen).Grade);
            grade = benefit.Amount is { } amount ? Math.Max(grade, _evaluation.ValueOf(amount).Grade) : grade;
        }

        return (Grade)grade;
    }

    private Totals TotalsOf(ValueList<Entitlement> entitlements) => new AddingUp(
        _evaluation,
        [.. entitlements.Select((entitlement, index) => (_listed[index], entitlement))],
        _evaluation[Chapter.TakenOut]).Sum();

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
            Benefit benefit = _listed[i];
            if (entitlements[i].Status != EntitlementStatus.NotOwed)
            {
                findings |= _evaluation.ValueOf(benefit.OwedWhen).Findings
                    | _evaluation.ValueOf(benefit.DeferredWhen).Findings
                    | _evaluation.ValueOf(benefit.PaidByEmployer).Findings;
            }
        }

        return findings == 0 ? [] : Facts.All
            .Where(fact => (fact.FindingBit & findings) != 0 && _evaluation.Situation.Facts[fact].IsKnown)
            .Select(fact => new Finding(fact.Paths[0], fact.Name, Chapter.MadeBy(((Origin.Finding)fact.Origin).MadeBy, _evaluation)))
            .ToValueList();
    }
}
