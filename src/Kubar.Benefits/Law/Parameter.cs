using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>A dated figure of the law.</summary>
internal sealed class Parameter : DatedValue
{
    private readonly (long From, long To, ParameterPeriod Period)[] _periods = [];
    private readonly IReadOnlyList<ParameterPeriod> _all = [];

    public required LocalizedText Name { get; init; }

    public required IReadOnlyList<ParameterPeriod> Periods
    {
        get => _all;
        init
        {
            _all = value;
            _periods = [.. value.Select(period => (Date.NumberOf(period.From), period.To is { } to ? Date.NumberOf(to) : long.MaxValue, period))];
        }
    }

    public override IReadOnlyList<long> Changes =>
    [
        .. _periods.SelectMany(period => period.To == long.MaxValue ? [period.From] : new[] { period.From, period.To + 1 }).Distinct().Order(),
    ];

    public override Bounds ValuesOn(Bounds days)
    {
        long min = long.MaxValue;
        long max = long.MinValue;
        foreach ((long from, long to, ParameterPeriod period) in _periods)
        {
            if (from <= days.Max && days.Min <= to)
            {
                min = Math.Min(min, period.Value);
                max = Math.Max(max, period.Value);
            }
        }

        return HasValueOn(days) ? new(min, max) : new(Math.Min(min, 0), Math.Max(max, 0));
    }

    public override int GradeOn(Bounds days)
    {
        int worst = 0;
        foreach ((long from, long to, ParameterPeriod period) in _periods)
        {
            if (from <= days.Max && days.Min <= to)
            {
                worst = Math.Max(worst, (int)period.Citation.Grade);
            }
        }

        return worst;
    }

    public override bool HasValueOn(Bounds days)
    {
        long next = days.Min;
        foreach ((long from, long to, ParameterPeriod _) in _periods)
        {
            if (from <= next && next <= to)
            {
                if (to >= days.Max)
                {
                    return true;
                }

                next = to + 1;
            }
        }

        return false;
    }

    /// <summary>The figure on a day; the caller knows that it has one.</summary>
    public int ValueOn(LocalDate day) => checked((int)ValuesOn(Bounds.Of(Date.NumberOf(day))).Min);

    /// <summary>The period that holds on a day, or null in a gap.</summary>
    public ParameterPeriod? PeriodOn(long day) => _periods.FirstOrDefault(period => period.From <= day && day <= period.To).Period;

    /// <summary>Whether the law has the figure on a day.</summary>
    public Truth IsInForceOn(Date day) => Truth.Any(_periods.Select(period =>
        period.To == long.MaxValue
            ? Date.On(period.Period.From) <= day
            : (Date.On(period.Period.From) <= day) & (day <= Date.On(period.Period.To!.Value))));

    public override string ToString() => Id;
}

/// <summary>One value of a parameter: from a day, included, to a day, included; without an end it still holds.</summary>
internal sealed record ParameterPeriod(LocalDate From, LocalDate? To, long Value, Citation Citation, LocalDate CheckedThrough);
