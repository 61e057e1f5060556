using System.Text.Json;
using NodaTime;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>Months that were paid: <c>"2025-01"</c>, <c>"2025-01/2025-08"</c>, or an object of these and the day of payment.</summary>
internal sealed class PaidPeriodForm : ValueForm<PaidPeriod>
{
    private const int MonthsOfYear = 12;

    // A class, as the properties of a shape are told one by one.
    private sealed record Told(MonthRange Months, LocalDate? PaidOn);

    private static readonly Shape<Told> Dated = new(
        Row<Told>.Required("months", Forms.Months, it => it.Months, (it, told) => it with { Months = told }, default)
            .Named("bulan yang dibayar", "the months paid for"),
        Row<Told>.Optional("paidOn", Forms.Date, it => it.PaidOn, (it, told) => it with { PaidOn = told })
            .Named("tanggal pembayaran", "the day of payment")
            .WhenNotTold("dibayar paling lambat pada hari yang menentukan", "paid by the day that matters"));

    private const int YearsBack = 5;

    // Paid up to the month itself, ahead, or so many months behind.
    private static readonly ValueList<int> LastMonths = [1, 0, -1, -2, -3, -4, -5, -13];

    public override string? Unit => "months";

    public override AnswerForm Asked => AnswerForm.Months;

    public override IEnumerable<FieldEntry> Within(string path) => Dated.Entries(path);

    public override IEnumerable<PaidPeriod> Examples(LocalDate day)
    {
        YearMonth month = day.ToYearMonth();
        YearMonth first = month.PlusMonths(-MonthsOfYear * YearsBack);
        return [.. LastMonths.Select(months => new PaidPeriod(new MonthRange(first, month.PlusMonths(months)))), new(month)];
    }

    public override bool TryRead(JsonElement element, FieldRun run, out PaidPeriod value)
    {
        value = default;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                Told told = Dated.Read(element, run, new(default, null));
                value = new(told.Months) { PaidOn = told.PaidOn };
                return told.Months != default;
            case JsonValueKind.String:
                bool isRead = Forms.Months.TryRead(element, run, out MonthRange months);
                value = new(months);
                return isRead;
            default:
                run.Report(ProblemTexts.NotMonthsOrObject);
                return false;
        }
    }

    public override void Write(Utf8JsonWriter writer, PaidPeriod value)
    {
        if (value.PaidOn is null)
        {
            Forms.Months.Write(writer, value.Months);
            return;
        }

        writer.WriteStartObject();
        Dated.WriteFields(writer, new(value.Months, value.PaidOn));
        writer.WriteEndObject();
    }

    public override bool IsSound(ref PaidPeriod value, FieldRun run)
    {
        if (value.PaidOn is null)
        {
            return Forms.IsSound(value.Months, run);
        }

        run.Enter("months");
        bool isSound = Forms.IsSound(value.Months, run);
        run.Leave();
        run.Enter("paidOn");
        isSound &= Forms.IsSound(value.PaidOn.Value, run);
        run.Leave();
        return isSound;
    }

    public override PaidPeriod StandIn(int index) => new(Forms.Months.StandIn(index));

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        Forms.Months.Describe(schema);
        schema.WriteEndObject();
        schema.WriteStartObject();
        Dated.Describe(schema);
        schema.WriteEndObject();
        schema.WriteEndArray();
    }
}
