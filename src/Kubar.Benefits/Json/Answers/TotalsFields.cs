using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The table of the sums of an assessment.</summary>
internal static class TotalsFields
{
    /// <summary>The bounds of one sum.</summary>
    public static readonly DefinedForm<MoneyBounds> Bounds = new("bounds", AnswerForms.Of(
        new MoneyBounds(default, null),
        [
            AnswerRow<MoneyBounds>.Always("atLeast", AnswerForms.Money, it => it.AtLeast, (it, told) => it with { AtLeast = told }),
            Row<MoneyBounds>.Optional("atMost", AnswerForms.Money, it => it.AtMost, (it, told) => it with { AtMost = told })
                .Telling("tidak ada: tanpa batas atas", "absent: nothing bounds it"),
        ]));

    private static readonly MoneyBounds NoBounds = new(default, null);

    /// <summary>The bounds of all sums.</summary>
    public static readonly ValueForm<TotalsBounds> AllBounds = AnswerForms.Of(
        new TotalsBounds(NoBounds, NoBounds, NoBounds),
        [
            AnswerRow<TotalsBounds>.Always("payableNow", Bounds, it => it.PayableNow, (it, told) => it with { PayableNow = told }),
            AnswerRow<TotalsBounds>.Always("scheduled", Bounds, it => it.Scheduled, (it, told) => it with { Scheduled = told }),
            AnswerRow<TotalsBounds>.Always("net", Bounds, it => it.Net, (it, told) => it with { Net = told }),
        ]);

    /// <summary>A sum of which nothing is told.</summary>
    public static readonly Totals Blank = new(default, default, default, null, default, default);

    /// <summary>The sums of money: all that a row of a roster tells.</summary>
    public static IEnumerable<Field<Totals>> Sums =>
    [
        AnswerRow<Totals>.Always("payableNow", AnswerForms.Money, it => it.PayableNow, (it, told) => it with { PayableNow = told }),
        AnswerRow<Totals>.Always("deferred", AnswerForms.Money, it => it.Deferred, (it, told) => it with { Deferred = told }),
        AnswerRow<Totals>.Always("scheduled", AnswerForms.Money, it => it.Scheduled, (it, told) => it with { Scheduled = told }),
        Row<Totals>.Optional("net", AnswerForms.Money, it => it.Net, (it, told) => it with { Net = told })
            .Telling("yang dibayar sekarang dikurangi tunggakan; tidak ada: potongannya belum dapat ditentukan", "what is payable now, less the arrears; absent where what arrears take out cannot be told"),
        AnswerRow<Totals>.Always("jkk", AnswerForms.Money, it => it.Jkk, (it, told) => it with { Jkk = told })
            .Telling("bersama jkm sama dengan payableNow + deferred + scheduled", "together with jkm it is payableNow + deferred + scheduled"),
        AnswerRow<Totals>.Always("jkm", AnswerForms.Money, it => it.Jkm, (it, told) => it with { Jkm = told }),
    ];

    /// <summary>The sums, who receives them and whether they are complete.</summary>
    public static readonly ValueForm<Totals> Form = AnswerForms.Of(
        Blank,
        [
            .. Sums,
            AnswerRow<Totals>.Always("byPayee", new ByPayeeForm(), it => it.ByPayee, (it, told) => it with { ByPayee = told })
                .Telling("yang diterima, menurut penerima", "what is received (net), by who receives it"),
            AnswerRow<Totals>.Always("complete", Forms.Truth, it => it.Complete, (it, told) => it with { Complete = told })
                .Telling("false bila ada manfaat yang belum dapat ditentukan", "false where an entitlement is undetermined"),
            Row<Totals>.OptionalPart("bounds", AllBounds, it => it.Bounds, (it, told) => it with { Bounds = told }),
        ]);
}

/// <summary>Sums by recipient: an object whose names are those who are paid, in the order in which they are.</summary>
internal sealed class ByPayeeForm : ValueForm<ValueList<PayeeTotal>>
{
    private const string Unknown = "unknown";

    private static readonly ValueList<Payee> All = Enum.GetValues<Payee>().ToValueList();

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out ValueList<PayeeTotal> value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Object)
        {
            run.Report(ProblemTexts.NotObject);
            return false;
        }

        var read = new List<PayeeTotal>();
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = FieldName.Of(property);
            Payee? payee = All.FirstOrDefault(candidate => Words<Payee>.Of(candidate) == name) is var found && found != default ? found : null;
            if (payee is null && name != Unknown)
            {
                run.Report(ProblemTexts.Quote(name), ProblemTexts.Unknown([.. Words<Payee>.All, Unknown]));
            }
            else if (read.Exists(total => total.Payee == payee))
            {
                run.Report(name, ProblemTexts.Duplicate);
            }
            else
            {
                run.Enter(name);
                if (AnswerForms.Money.TryRead(property.Value, run, out Rupiah sum))
                {
                    read.Add(new(payee, sum));
                }

                run.Leave();
            }
        }

        value = read.ToValueList();
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ValueList<PayeeTotal> value)
    {
        writer.WriteStartObject();
        foreach (PayeeTotal received in value)
        {
            writer.WritePropertyName(received.Payee is { } payee ? Words<Payee>.Of(payee) : Unknown);
            AnswerForms.Money.Write(writer, received.Sum);
        }

        writer.WriteEndObject();
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "object");
        schema.WriteStartObject("properties");
        foreach (string name in Words<Payee>.All.Append(Unknown))
        {
            schema.WriteStartObject(name);
            AnswerForms.Money.Describe(schema);
            schema.WriteEndObject();
        }

        schema.WriteEndObject();
        schema.WriteBoolean("additionalProperties", false);
    }
}
