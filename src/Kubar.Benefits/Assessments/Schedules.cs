using System.Buffers;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// The instalments of a benefit that is paid by the year, each child's up to the first that is not certain: what they come to,
/// and where the days are known on which they fall due, each of them.
/// </summary>
internal sealed class Schedules
{
    private readonly SchedulePlaces _schedule;
    private readonly Evaluation _evaluation;
    private readonly Instalment[] _found;
    private int _count;
    private List<string>? _missing;

    private Schedules(SchedulePlaces schedule, Evaluation evaluation, Instalment[] found)
    {
        _schedule = schedule;
        _evaluation = evaluation;
        _found = found;
    }

    /// <summary>The instalments; none where the day is not known from which they count.</summary>
    public ValueList<Instalment> Instalments { get; private set; } = [];

    /// <summary>The facts that would tell the day, or at which level an instalment of a certain sum is paid.</summary>
    public ValueList<string> Missing => _missing is null ? [] : _missing.Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>What they come to.</summary>
    public Rupiah Sum { get; private set; }

    public static Schedules Of(SchedulePlaces places, BenefitCase benefitCase, AssessmentOptions options, Evaluation evaluation)
    {
        Instalment[] found = ArrayPool<Instalment>.Shared.Rent(evaluation.Situation.Children.Count * places.Instalments.Length);
        var schedules = new Schedules(places, evaluation, found);
        schedules.Read(benefitCase, options);
        schedules.Instalments = ValueList.Create<Instalment>(found.AsSpan(0, schedules._count));
        ArrayPool<Instalment>.Shared.Return(found, clearArray: true);
        return schedules;
    }

    private void Read(BenefitCase benefitCase, AssessmentOptions options)
    {
        if (!_evaluation.At(_schedule.InForce, 0).Bounds.IsTrue || !_evaluation.Situation.ChildrenKnown)
        {
            return;
        }

        Bounds countsFrom = _evaluation.At(_schedule.CountsFrom, 0).Bounds;
        Bounds[] included = _evaluation.Included(_evaluation.Graph.OperationAt(_schedule.OverChildren));
        for (int child = 0; child < included.Length; child++)
        {
            if (included[child].IsTrue)
            {
                LocalDate? start = countsFrom.IsKnown
                    ? _schedule.Schedule.StartsOn(benefitCase, Date.FromNumber(countsFrom.Min), child, options.Readings, options.Rulebook.Figures)
                    : null;
                AddOfChild(child, start);
            }
        }
    }

    private void AddOfChild(int child, LocalDate? start)
    {
        for (int year = 0; year < _schedule.Instalments.Length; year++)
        {
            Bounds amount = _evaluation.At(_schedule.Instalments[year], child).Bounds;
            if (amount == Bounds.Of(0))
            {
                continue;
            }

            Bounds level = _evaluation.At(_schedule.Levels[year], child).Bounds;
            if (!amount.IsKnown)
            {
                return;
            }

            if (!level.IsKnown)
            {
                FactRow facts = _evaluation.Situation.Children[child];
                (_missing ??= []).AddRange(_schedule.Schedule.LevelFacts.SelectMany(fact => facts.Missing(fact.Fact)));
                return;
            }

            Sum += new Rupiah(amount.Min);
            if (start is { } first)
            {
                _found[_count++] = new(child, first.PlusYears(year), (SchoolLevel)level.Min, new Rupiah(amount.Min));
            }
            else
            {
                (_missing ??= []).AddRange(_evaluation.Situation.Facts.Missing(_schedule.Schedule.CountsFrom.Fact));
            }
        }
    }
}
