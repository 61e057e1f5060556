using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Interviews;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The parts of cases and answers that a program without reflection may write by themselves, and the words.</summary>
internal static class PartTypes
{
    /// <summary>Each type, and what writes it.</summary>
    public static readonly FrozenDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Known = new Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>>
    {
        [typeof(Outcome)] = Of(new OutcomeConverter()),
        [typeof(Entitled)] = Of(new OutcomeOfConverter<Entitled>()),
        [typeof(NotOwed)] = Of(new OutcomeOfConverter<NotOwed>()),
        [typeof(Undetermined)] = Of(new OutcomeOfConverter<Undetermined>()),
        [typeof(Instalment)] = Of(new InstalmentConverter()),
        [typeof(Notice)] = Of(new NoticeConverter()),
        [typeof(Finding)] = Of(new FindingConverter()),
        [typeof(Arrears)] = Of(new ArrearsConverter()),
        [typeof(Explanation)] = Of(new ExplanationConverter()),
        [typeof(ExplanationStep)] = Of(new ExplanationStepConverter()),
        [typeof(MoneyBounds)] = Of(new MoneyBoundsConverter()),
        [typeof(TotalsBounds)] = Of(new TotalsBoundsConverter()),
        [typeof(BoundedAmount)] = Of(new BoundedAmountConverter()),
        [typeof(MonthContribution)] = Of(new MonthContributionConverter()),
        [typeof(ProgramContribution)] = Of(new ProgramContributionConverter()),
        [typeof(ContributionTotals)] = Of(new ContributionTotalsConverter()),
        [typeof(BudgetMonth)] = Of(new BudgetMonthConverter()),
        [typeof(Comparison)] = Of(new AuditedConverter()),
        [typeof(AuditFinding)] = Of(new AuditFindingConverter()),
        [typeof(FoundVoucher)] = Of(new FoundVoucherConverter()),
        [typeof(Cause)] = Of(new CauseConverter()),
        [typeof(InterviewQuestion)] = Of(new QuestionConverter()),
        [typeof(AnswerChoice)] = Of(new ChoiceConverter()),
        [typeof(AnswerForm)] = Of(new WordConverter<AnswerForm>()),
        [typeof(Problem)] = Of(new ProblemConverter()),
        [typeof(Citation)] = Of(new CitationConverter()),
        [typeof(Loss)] = Of(new LossConverter()),
        [typeof(Sight)] = Of(new SightConverter()),
        [typeof(Suspicion)] = Of(new SuspicionConverter()),
        [typeof(MonthlyWage)] = Of(new WageOfConverter<MonthlyWage>()),
        [typeof(DailyWage)] = Of(new WageOfConverter<DailyWage>()),
        [typeof(PieceWage)] = Of(new WageOfConverter<PieceWage>()),
        [typeof(WeatherDependentWage)] = Of(new WageOfConverter<WeatherDependentWage>()),
        [typeof(ConstructionWage)] = Of(new WageBasisOfConverter<ConstructionWage>()),
        [typeof(TraineeWage)] = Of(new WageBasisOfConverter<TraineeWage>()),
        [typeof(AccidentCircumstance)] = Of(new WordConverter<AccidentCircumstance>()),
        [typeof(BodySide)] = Of(new WordConverter<BodySide>()),
        [typeof(CaseConclusion)] = Of(new WordConverter<CaseConclusion>()),
        [typeof(SchoolLevel)] = Of(new WordConverter<SchoolLevel>()),
        [typeof(CauseKind)] = Of(new WordConverter<CauseKind>()),
        [typeof(ChangeNature)] = Of(new WordConverter<ChangeNature>()),
        [typeof(ChildWork)] = Of(new WordConverter<ChildWork>()),
        [typeof(ComparisonKind)] = Of(new WordConverter<ComparisonKind>()),
        [typeof(ContributionPayer)] = Of(new WordConverter<ContributionPayer>()),
        [typeof(ContributorKind)] = Of(new WordConverter<ContributorKind>()),
        [typeof(DifferenceKind)] = Of(new WordConverter<DifferenceKind>()),
        [typeof(EmployerKind)] = Of(new WordConverter<EmployerKind>()),
        [typeof(EntitlementStatus)] = Of(new WordConverter<EntitlementStatus>()),
        [typeof(EventKind)] = Of(new WordConverter<EventKind>()),
        [typeof(ExpensePayer)] = Of(new WordConverter<ExpensePayer>()),
        [typeof(HeirRank)] = Of(new WordConverter<HeirRank>()),
        [typeof(Payee)] = Of(new WordConverter<Payee>()),
        [typeof(RiskGroup)] = Of(new WordConverter<RiskGroup>()),
        [typeof(Sector)] = Of(new WordConverter<Sector>()),
        [typeof(SecurityProgram)] = Of(new WordConverter<SecurityProgram>()),
        [typeof(Segment)] = Of(new WordConverter<Segment>()),
        [typeof(FindingKind)] = Of(new WordConverter<FindingKind>()),
        [typeof(Verdict)] = Of(new WordConverter<Verdict>()),
        [typeof(VoucherPayer)] = Of(new WordConverter<VoucherPayer>()),
        [typeof(Will)] = Of(new WordConverter<Will>()),
        [typeof(Grade)] = Of(new GradeConverter()),
    }.ToFrozenDictionary();

    /// <summary>A type with its converter.</summary>
    public static Func<JsonSerializerOptions, JsonTypeInfo> Of<T>(JsonConverter<T> converter) =>
        options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
}
