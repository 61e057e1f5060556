using Kubar.Benefits.Assessments;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>The law that this edition encodes, as data: its benefits, figures and facts, and from when until when.</summary>
/// <example>
/// <code>
/// using Kubar.Benefits.Law;
///
/// Console.WriteLine(EncodedLaw.MemberAt("expenses.transport.land"));
/// Console.WriteLine(EncodedLaw.NameOfFact("expenses.transport.land").English);
/// LossInfo thumb = EncodedLaw.Losses.First(loss =&gt; loss.Code == "thumb-right");
/// Console.WriteLine($"{thumb.Name.English}: {thumb.Least}");
/// // Expenses.TransportByLand
/// // the cost of transport by land, river or lake
/// // Right thumb: 15%
/// </code>
/// </example>
public static class EncodedLaw
{
    // Each is made when it is asked for: whoever asks what benefits there are has no need of every sentence.
    private static readonly Lazy<ValueList<BenefitInfo>> AllBenefits = new(() => Rulebook.Law.Benefits.Select(benefit => benefit.Info).ToValueList());
    private static readonly Lazy<ValueList<CareServiceInfo>> AllCareServices = new(() => Rulebook.Law.CareServices.ToValueList());
    private static readonly Lazy<ValueList<LossInfo>> AllLosses = new(() => Rulebook.Law.Losses.Select(row => row.Info).ToValueList());
    private static readonly Lazy<ValueList<ConditionInfo>> AllConditions = new(() => ConditionTexts.Conditions());
    private static readonly Lazy<ValueList<WarningInfo>> AllWarnings = new(() => ConditionTexts.AllWarnings());
    private static readonly Lazy<ValueList<ParameterInfo>> AllParameters = new(() => Rulebook.Law.Parameters.Select(InfoOf).ToValueList());
    private static readonly Lazy<ValueList<LawTableInfo>> AllTables = new(() => Rulebook.Law.Tables
        .Select(table => new LawTableInfo(table.Id, table.Name, table.Columns, table.Periods))
        .ToValueList());
    private static readonly Lazy<ValueList<FactInfo>> AllFacts = new(() => Rules.DeclaredFacts.Facts.All.Concat(ChildFacts.All).Select(InfoOf).ToValueList());
    private static readonly Lazy<ValueList<FactInfo>> AllContributionFacts = new(() => Rules.DeclaredFacts.ContributionFacts.Own.Select(InfoOf).ToValueList());

    /// <summary>The first day whose law is encoded.</summary>
    public static LocalDate FirstDay => Edition.FirstDay;

    /// <summary>The day up to which somebody has checked that every rule and figure is still the law.</summary>
    public static LocalDate CheckedThrough => Edition.CheckedThrough;

    /// <summary>
    /// The benefits, in the order of the regulation. An assessment lists <c>jkk.care-elsewhere</c> and
    /// <c>jkk.incapacity-difference</c> only where the case gives the fact they rest on, which the JSON contract does not have.
    /// </summary>
    public static ValueList<BenefitInfo> Benefits => AllBenefits.Value;

    /// <summary>The services of which health service consists, each with its days, in the order of the article.</summary>
    public static ValueList<CareServiceInfo> CareServices => AllCareServices.Value;

    /// <summary>The losses that the table of partial disability rates, in its order.</summary>
    public static ValueList<LossInfo> Losses => AllLosses.Value;

    /// <summary>
    /// The conditions of the law, by id: what the code of a reason means that an assessment gives for a benefit that is not owed
    /// or waits, and of a condition in an explanation.
    /// </summary>
    public static ValueList<ConditionInfo> Conditions => AllConditions.Value;

    /// <summary>What the codes of warnings mean, those of benefits first, then those of contributions.</summary>
    public static ValueList<WarningInfo> Warnings => AllWarnings.Value;

    /// <summary>The dated figures, by id.</summary>
    public static ValueList<ParameterInfo> Parameters => AllParameters.Value;

    /// <summary>The dated tables, by id: income brackets, construction tiers, the percentages of partial disability.</summary>
    public static ValueList<LawTableInfo> Tables => AllTables.Value;

    /// <summary>The facts that rules on benefits use.</summary>
    public static ValueList<FactInfo> Facts => AllFacts.Value;

    /// <summary>The facts that only rules on contributions use; their paths are in a <see cref="Cases.ContributionCase"/>.</summary>
    public static ValueList<FactInfo> ContributionFacts => AllContributionFacts.Value;

    /// <summary>
    /// What people call the fact at a path of a case, such as those of <see cref="Undetermined.Missing"/>; the path itself
    /// where it names none.
    /// </summary>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public static LocalizedText NameOfFact(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FactNames.OfPath(path);
    }

    /// <summary>
    /// The member of this library that holds what stands at a path of the JSON contract, as <see cref="Cases.Problem.Path"/> gives it:
    /// <c>Expenses.TransportByLand</c> for <c>expenses.transport.land</c>, <c>Family.Children[1].BirthDate</c> for
    /// <c>family.children[1].birthDate</c>.
    /// </summary>
    /// <param name="path">The path, within a case, a contribution case, a voucher or <c>options</c>.</param>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public static string MemberAt(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return MemberPaths.Of(path);
    }

    private static ParameterInfo InfoOf(Parameter parameter) => new(
        parameter.Id,
        parameter.Name,
        Enum.Parse<ParameterUnit>(parameter.Unit.ToString()),
        parameter.Periods.Select(period => new ParameterValue(period.From, period.To, period.Value, period.Citation, period.CheckedThrough)).ToValueList());

    private static FactInfo InfoOf(Fact fact) => new(
        fact.Id,
        fact.Name,
        fact.Paths.ToValueList(),
        fact.OfChild,
        fact.Origin is Origin.Finding finding ? finding.MadeBy : null,
        fact.Source);
}
