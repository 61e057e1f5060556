using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using Kubar.Benefits.Rules.Accident;

namespace Kubar.Benefits.Book.Words;

/// <summary>What expressions without a name of their own are called where another rule uses them: parts of benefits, instalments.</summary>
internal static class RuleNames
{
    private static readonly Dictionary<Node, (LocalizedText Name, Benefit? Of)> Names = All();

    /// <summary>The name; null: it has none.</summary>
    public static (LocalizedText Name, Benefit? Of)? Of(Node node) => Names.TryGetValue(node, out (LocalizedText, Benefit?) name) ? name : null;

    /// <summary>The benefit of which an expression is what is paid now: its amount where it is owed, else nothing; null: it is none.</summary>
    public static Benefit? PaidNow(Node node)
    {
        Node inner = node;
        while (inner is ChooseNode && inner.Operands[2] is ConstantNode { Value: 0 })
        {
            inner = inner.Operands[1];
        }

        return ReferenceEquals(inner, node) ? null : Of(inner)?.Of;
    }

    private static Dictionary<Node, (LocalizedText Name, Benefit? Of)> All()
    {
        var names = new Dictionary<Node, (LocalizedText, Benefit?)>(ReferenceEqualityComparer.Instance);
        foreach (Schedule schedule in Rulebook.Law.Whole.Schedules)
        {
            foreach ((int year, Amount instalment) in schedule.Instalments.Index())
            {
                names[instalment.Node] = (new($"angsuran ke-{year + 1}", $"instalment {year + 1}"), null);
                names[schedule.Levels[year].Node] = (new($"jenjang angsuran ke-{year + 1}", $"level of instalment {year + 1}"), null);
            }
        }

        names[IncapacityReckoning.Months.Node] = (new("bulan penuh tidak mampu bekerja", "full months of incapacity"), null);
        names[IncapacityReckoning.Days.Node] = (new("hari tidak mampu bekerja di atas bulan penuh", "days of incapacity beyond full months"), null);
        string[] steps = ["1-6", "7-12", "13+"];
        foreach ((int step, Count days) in IncapacityReckoning.DaysByStep.Index())
        {
            names[days.Node] = (new($"hari di atas bulan penuh, bulan ke-{steps[step]}", $"days beyond full months, of months {steps[step]}"), null);
        }

        foreach (Benefit benefit in Rulebook.Law.Benefits)
        {
            foreach (Expression? amount in (Expression?[])[benefit.Amount, benefit.PaidNowByBpjs, benefit.PartInArrears])
            {
                if (amount is { Node: not (ConstantNode or FactNode or NamedNode or ParameterNode) })
                {
                    _ = names.TryAdd(amount.Node, (new($"besarnya {benefit.Name.Indonesian}", $"the amount of {benefit.Name.English}"), benefit));
                }
            }

            if (benefit.Payee.Node is ChooseNode)
            {
                _ = names.TryAdd(benefit.Payee.Node, (new("penerimanya", "who is paid"), null));
            }
        }

        return names;
    }
}
