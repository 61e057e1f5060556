using NodaTime;

namespace Kubar.Benefits.Expressions;

/// <summary>A day.</summary>
internal sealed class Date(Node node) : Expression(node)
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static Date On(LocalDate date) => new(new ConstantNode(NumberOf(date), Unit.Date));

    public static Truth operator <=(Date left, Date right) => new(new AtMostNode(left.Node, right.Node));

    public static Truth operator >=(Date left, Date right) => right <= left;

    public static Date Earlier(Date left, Date right) => new(new MinimumNode(left.Node, right.Node));

    public static Date Later(Date left, Date right) => new(new MaximumNode(left.Node, right.Node));

    /// <summary>Days since 1 January 1970.</summary>
    public static long NumberOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    public static LocalDate FromNumber(long number) => Epoch.PlusDays(checked((int)number));
}
