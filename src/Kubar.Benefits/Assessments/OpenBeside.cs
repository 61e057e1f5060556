using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// What remains open of each benefit in cases that differ from one in few facts. A benefit that rests on none of these facts is as open as in
/// that one, and what the others rest on is reckoned anew only as far as it can differ. Rents memory: dispose it.
/// </summary>
internal sealed class OpenBeside : IDisposable
{
    private readonly BenefitCase _case;
    private readonly AssessmentOptions _options;
    private readonly Chapter _chapter;
    private readonly Evaluation _evaluation;
    private readonly Dictionary<string, ulong[]> _facts;
    private readonly Dictionary<string, Entitlement> _entitlements;

    public OpenBeside(BenefitCase benefitCase, AssessmentOptions options)
    {
        _case = benefitCase;
        _options = options;
        _chapter = options.ChapterOf(benefitCase);
        _evaluation = Evaluation.Of(_chapter.Graph, options.SituationOf(benefitCase));
        Entitlements = Assessing.Entitlements(benefitCase, options, _evaluation, _ => null);
        _entitlements = Entitlements.ToDictionary(entitlement => entitlement.Benefit.Id, StringComparer.Ordinal);
        _facts = _chapter.Benefits.ToDictionary(benefit => benefit.Id, FactsOf, StringComparer.Ordinal);
    }

    /// <summary>Those of the case itself.</summary>
    public ValueList<Entitlement> Entitlements { get; }

    /// <summary>What is owed and what is open of each benefit in another case; null where it is malformed. Grades, heirs, sources and instalments may be those of the case itself.</summary>
    public ValueList<Entitlement>? In(BenefitCase other)
    {
        // Of two cases that tell the same of all else, the other family alone is looked at.
        bool isSoElse = (other with { Family = _case.Family }) == _case;
        if (isSoElse ? !CaseCheck.IsFamilySound(other) : CaseCheck.ProblemsOf(other).Count > 0)
        {
            return null;
        }

        Situation situation = isSoElse ? _options.SituationOf(other, _case, _evaluation.Situation) : _options.SituationOf(other);
        if (!ReferenceEquals(_options.ChapterOf(other), _chapter))
        {
            using Evaluation apart = Evaluation.Of(_options.ChapterOf(other).Graph, situation);
            return Assessing.Entitlements(other, _options, apart, _ => null);
        }

        using Evaluation beside = Evaluation.Beside(_evaluation, situation);
        return Assessing.Entitlements(other, _options, beside, places => beside.CanDifferBy(_facts[places.Benefit.Id]) ? null : _entitlements.GetValueOrDefault(places.Benefit.Id));
    }

    public void Dispose() => _evaluation.Dispose();

    private ulong[] FactsOf(Benefit benefit)
    {
        FactsUnder under = _chapter.Graph.FactsUnder;
        var facts = new ulong[under.Words];
        foreach (Expression part in (IEnumerable<Expression>)[benefit.ListedWhen, .. benefit.Parts, .. benefit.Schedule?.Parts ?? []])
        {
            under.AddTo(facts, part);
        }

        return facts;
    }
}
