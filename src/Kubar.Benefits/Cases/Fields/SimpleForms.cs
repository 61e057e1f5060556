using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The forms of single values.</summary>
internal static class Forms
{
    public static readonly ValueForm<bool> Truth = new TruthForm();
    public static readonly ValueForm<LocalDate> Date = new DateForm();
    public static readonly ValueForm<YearMonth> Month = new MonthForm();
    public static readonly ValueForm<MonthRange> Months = new MonthsForm();
    public static readonly ValueForm<Duration> Hours = new HoursForm();
    public static readonly ValueForm<Percentage> Percent = new PercentForm();
    public static readonly ValueForm<string> Key = new TextForm(mayBeBlank: false);
    public static readonly ValueForm<string> Text = new TextForm(mayBeBlank: true);

    public static ValueForm<Rupiah> Money(long most, long least = 0) => new MoneyForm(least, most);

    public static ValueForm<int> Whole(int least, int most, string? unit = null) => new WholeForm(least, most, unit);

    public static ValueForm<TEnum> Word<TEnum>()
        where TEnum : struct, Enum => new WordForm<TEnum>();

    public static ValueForm<ValueList<TItem>> List<TItem>(ValueForm<TItem> items, int most) => new ListForm<TItem>(items, most);

    /// <summary>The text of a JSON string; null, and reported, where it is none.</summary>
    public static string? TextOf(JsonElement element, FieldRun run)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            run.Report(ProblemTexts.NotText);
            return null;
        }

        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            run.Report(ProblemTexts.NotUnicode);
            return null;
        }
    }

    /// <summary>A JSON number without loss; null, and reported, where it is none or beyond what any fact needs.</summary>
    public static ExactNumber? NumberOf(JsonElement element, FieldRun run)
    {
        if (element.ValueKind != JsonValueKind.Number)
        {
            run.Report(ProblemTexts.NotNumber);
            return null;
        }

        if (element.TryGetInt64(out long whole))
        {
            return new ExactNumber(whole, 0);
        }

        ExactNumber? number = ExactNumber.Parse(element.GetRawText());
        if (number is null)
        {
            run.Report(ProblemTexts.OutOfRange);
        }

        return number;
    }

    /// <summary>A number times a factor, where that is whole and within bounds.</summary>
    public static long? WholeOf(JsonElement element, FieldRun run, int factor, Func<string, LocalizedText> notWhole, long least, long most)
    {
        if (NumberOf(element, run) is not { } number)
        {
            return null;
        }

        if (number.TimesExactly(factor) is not { } value)
        {
            run.Report(notWhole(element.GetRawText()));
            return null;
        }

        if (value < least || value > most)
        {
            run.Report(ProblemTexts.OutOfRange);
            return null;
        }

        return (long)value;
    }

    /// <summary>Whether a day is of the ISO calendar and within the years a case may name.</summary>
    public static bool IsSound(LocalDate day, FieldRun run)
    {
        if (day.Calendar != CalendarSystem.Iso)
        {
            run.Report(ProblemTexts.OtherCalendar);
            return false;
        }

        if (day < CaseLimits.FirstDay || day > CaseLimits.LastDay)
        {
            run.Report(ProblemTexts.DateOutside(LocalDatePattern.Iso.Format(CaseLimits.FirstDay), LocalDatePattern.Iso.Format(CaseLimits.LastDay)));
            return false;
        }

        return true;
    }

    /// <inheritdoc cref="IsSound(LocalDate, FieldRun)"/>
    public static bool IsSound(YearMonth month, FieldRun run)
    {
        if (month.Calendar != CalendarSystem.Iso)
        {
            run.Report(ProblemTexts.OtherCalendar);
            return false;
        }

        if (month.Year < CaseLimits.FirstDay.Year || month.Year > CaseLimits.LastDay.Year)
        {
            run.Report(ProblemTexts.YearsOutside(CaseLimits.FirstDay.Year, CaseLimits.LastDay.Year));
            return false;
        }

        return true;
    }

    /// <inheritdoc cref="IsSound(LocalDate, FieldRun)"/>
    public static bool IsSound(MonthRange months, FieldRun run)
    {
        if (months.First.Calendar != CalendarSystem.Iso || months.Last.Calendar != CalendarSystem.Iso)
        {
            run.Report(ProblemTexts.OtherCalendar);
            return false;
        }

        bool isForward = months.First <= months.Last;
        if (!isForward)
        {
            run.Report(ProblemTexts.MonthsBackwards);
        }

        bool isWithin = months.First.Year >= CaseLimits.FirstDay.Year && months.Last.Year <= CaseLimits.LastDay.Year;
        if (!isWithin)
        {
            run.Report(ProblemTexts.YearsOutside(CaseLimits.FirstDay.Year, CaseLimits.LastDay.Year));
        }

        return isForward && isWithin;
    }
}

/// <summary>True or false.</summary>
internal sealed class TruthForm : ValueForm<bool>
{
    public override AnswerForm Asked => AnswerForm.YesOrNo;

    public override IEnumerable<bool> Examples(LocalDate day) => [true, false];

    public override bool TryRead(JsonElement element, FieldRun run, out bool value)
    {
        value = element.ValueKind == JsonValueKind.True;
        if (value || element.ValueKind == JsonValueKind.False)
        {
            return true;
        }

        run.Report(ProblemTexts.NotTruth);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("type", "boolean");
}

/// <summary><c>yyyy-MM-dd</c>.</summary>
internal sealed class DateForm : ValueForm<LocalDate>
{
    public override string? Unit => "date";

    public override AnswerForm Asked => AnswerForm.Date;

    /// <summary>Years, months and days before it, the day itself, and days after.</summary>
    public override IEnumerable<LocalDate> Examples(LocalDate day) =>
    [
        day.PlusYears(-30), day.PlusYears(-22), day.PlusYears(-15), day.PlusYears(-8), day.PlusYears(-3), day.PlusMonths(-13), day.PlusMonths(-4), day.PlusMonths(-2),
        day.PlusDays(-10), day.PlusDays(-1), day, day.PlusDays(1), day.PlusMonths(1), day.PlusYears(2),
    ];

    public override bool TryRead(JsonElement element, FieldRun run, out LocalDate value)
    {
        value = default;
        if (Forms.TextOf(element, run) is not { } text)
        {
            return false;
        }

        if (IsoText.TryDate(text, out value) is { } fault)
        {
            run.Report(ProblemTexts.NotDate(text, fault));
            return false;
        }

        return true;
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));

    public override bool IsSound(ref LocalDate value, FieldRun run) => Forms.IsSound(value, run);

    public override LocalDate StandIn(int index) => CaseLimits.FirstDay.PlusDays(index);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("$ref", "#/$defs/date");
}

/// <summary><c>yyyy-MM</c>.</summary>
internal sealed class MonthForm : ValueForm<YearMonth>
{
    public override string? Unit => "month";

    public override AnswerForm Asked => AnswerForm.Month;

    public override IEnumerable<YearMonth> Examples(LocalDate day) => Forms.Date.Examples(day).Select(near => near.ToYearMonth()).Distinct();

    public override bool TryRead(JsonElement element, FieldRun run, out YearMonth value)
    {
        value = default;
        if (Forms.TextOf(element, run) is not { } text)
        {
            return false;
        }

        MonthRange months = default;
        TextFault? fault = text.Length == IsoText.MonthLength ? IsoText.TryMonths(text, out months) : TextFault.Form;
        if (fault is { } found)
        {
            run.Report(ProblemTexts.NotMonth(text, found));
            return false;
        }

        value = months.First;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, YearMonth value) => writer.WriteStringValue(YearMonthPattern.Iso.Format(value));

    public override bool IsSound(ref YearMonth value, FieldRun run) => Forms.IsSound(value, run);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("$ref", "#/$defs/month");
}

/// <summary><c>yyyy-MM</c> or <c>yyyy-MM/yyyy-MM</c>, both ends included.</summary>
internal sealed class MonthsForm : ValueForm<MonthRange>
{
    private const int MonthsOfYear = 12;

    public override string? Unit => "months";

    public override bool TryRead(JsonElement element, FieldRun run, out MonthRange value)
    {
        value = default;
        if (Forms.TextOf(element, run) is not { } text)
        {
            return false;
        }

        if (IsoText.TryMonths(text, out value) is { } fault)
        {
            run.Report(ProblemTexts.NotMonths(text, fault));
            return false;
        }

        return true;
    }

    public override void Write(Utf8JsonWriter writer, MonthRange value) => writer.WriteStringValue(value.ToString());

    public override bool IsSound(ref MonthRange value, FieldRun run) => Forms.IsSound(value, run);

    // Before all months that can be told, and a different one at each place.
    public override MonthRange StandIn(int index)
    {
        var month = new YearMonth(1 + (index / MonthsOfYear), 1 + (index % MonthsOfYear));
        return new(month, month);
    }

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("$ref", "#/$defs/months");
}

/// <summary>
/// A number of hours, exact to the nanosecond; what is finer is rounded up, so that a limit once passed stays passed.
/// </summary>
internal sealed class HoursForm : ValueForm<Duration>
{
    // So many decimals of an hour tell every nanosecond: cut off there, and rounded up when it is read, a time is the same.
    private const int Places = 13;

    private static readonly ValueList<Duration> Some = [Duration.FromHours(1), Duration.FromHours(12), Duration.FromHours(24), Duration.FromHours(48), Duration.FromHours(240)];

    private static readonly BigInteger Longest = Duration.MaxValue.ToBigIntegerNanoseconds();

    public override string? Unit => "hours";

    public override AnswerForm Asked => AnswerForm.Hours;

    public override IEnumerable<Duration> Examples(LocalDate day) => Some;

    public override bool TryRead(JsonElement element, FieldRun run, out Duration value)
    {
        value = default;
        if (Forms.NumberOf(element, run) is not { } number)
        {
            return false;
        }

        if (number.Digits.Sign < 0)
        {
            run.Report(ProblemTexts.Negative);
            return false;
        }

        BigInteger nanoseconds = number.TimesRoundedUp(NodaConstants.NanosecondsPerHour);
        if (nanoseconds > Longest)
        {
            run.Report(ProblemTexts.OutOfRange);
            return false;
        }

        value = Duration.FromNanoseconds(nanoseconds);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Duration value)
    {
        BigInteger units = value.ToBigIntegerNanoseconds() * BigInteger.Pow(10, Places) / NodaConstants.NanosecondsPerHour;
        string digits = units.ToString(CultureInfo.InvariantCulture).PadLeft(Places + 1, '0');
        string fraction = digits[^Places..].TrimEnd('0');
        writer.WriteRawValue(fraction.Length == 0 ? digits[..^Places] : $"{digits[..^Places]}.{fraction}");
    }

    public override bool IsSound(ref Duration value, FieldRun run)
    {
        if (value < Duration.Zero)
        {
            run.Report(ProblemTexts.NegativeMoney);
            return false;
        }

        if (value > Duration.FromHours(CaseLimits.HoursToDeath))
        {
            run.Report(new("terlalu besar", "is too large"));
            return false;
        }

        return true;
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "number");
        schema.WriteNumber("minimum", 0);
        schema.WriteNumber("maximum", CaseLimits.HoursToDeath);
    }
}

/// <summary>Whole rupiah.</summary>
internal sealed class MoneyForm(long least, long most) : ValueForm<Rupiah>
{
    public override string? Unit => "rupiah";

    public override AnswerForm Asked => AnswerForm.Money;

    public override IEnumerable<Rupiah> Examples(LocalDate day) =>
        new[] { least, 1_000_000, 5_000_000, 20_000_000, most }.Where(sum => sum >= least && sum <= most).Distinct().Select(sum => new Rupiah(sum));

    public override bool TryRead(JsonElement element, FieldRun run, out Rupiah value)
    {
        long? read = Forms.WholeOf(element, run, 1, ProblemTexts.NotMoney, long.MinValue, long.MaxValue);
        value = new(read ?? 0);
        return read is not null;
    }

    public override void Write(Utf8JsonWriter writer, Rupiah value) => writer.WriteNumberValue(value.Value);

    public override bool IsSound(ref Rupiah value, FieldRun run)
    {
        if (value.Value >= least && value.Value <= most)
        {
            return true;
        }

        run.Report(least != 0 ? ProblemTexts.MoneyNotBetween(least, most) : value.Value < 0 ? ProblemTexts.NegativeMoney : ProblemTexts.MoneyAbove(most));
        return false;
    }

    public override Rupiah StandIn(int index) => new(least);

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "integer");
        schema.WriteNumber("minimum", least);
        schema.WriteNumber("maximum", most);
    }
}

/// <summary>A whole number.</summary>
internal sealed class WholeForm(int least, int most, string? unit) : ValueForm<int>
{
    public override string? Unit => unit;

    public override AnswerForm Asked => AnswerForm.Number;

    public override IEnumerable<int> Examples(LocalDate day) =>
        new[] { least, least + 1, least + 2, least + 4, least + 8, least + 16, most }.Where(number => number <= most).Distinct();

    public override bool TryRead(JsonElement element, FieldRun run, out int value)
    {
        long? read = Forms.WholeOf(element, run, 1, ProblemTexts.NotInteger, int.MinValue, int.MaxValue);
        value = (int)(read ?? 0);
        return read is not null;
    }

    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    public override bool IsSound(ref int value, FieldRun run)
    {
        if (value >= least && value <= most)
        {
            return true;
        }

        run.Report(ProblemTexts.NotBetween(least, most));
        return false;
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "integer");
        schema.WriteNumber("minimum", least);
        schema.WriteNumber("maximum", most);
    }
}

/// <summary>A percentage from 0 to 100 with at most one decimal.</summary>
internal sealed class PercentForm : ValueForm<Percentage>
{
    private const int OfOneTenth = 10;

    private static readonly Percentage Whole = Percentage.Whole(100);

    // Close together where a table of disability has its rows.
    private static readonly ValueList<Percentage> Some =
    [
        default, Percentage.Whole(1), Percentage.Whole(2), Percentage.Whole(3), Percentage.Whole(5), Percentage.Whole(8), Percentage.Whole(10), Percentage.Whole(15),
        Percentage.Whole(20), Percentage.Whole(25), Percentage.Whole(30), Percentage.Whole(40), Percentage.Whole(50), Percentage.Whole(70), Whole,
    ];

    public override string? Unit => "percent";

    public override AnswerForm Asked => AnswerForm.Percent;

    public override IEnumerable<Percentage> Examples(LocalDate day) => Some;

    public override bool TryRead(JsonElement element, FieldRun run, out Percentage value)
    {
        long? read = Forms.WholeOf(element, run, OfOneTenth, ProblemTexts.NotPercent, int.MinValue / OfOneTenth, int.MaxValue / OfOneTenth);
        value = Percentage.Tenths((int)(read ?? 0));
        return read is not null;
    }

    public override void Write(Utf8JsonWriter writer, Percentage value) => writer.WriteRawValue(value.ToString()[..^1]);

    public override bool IsSound(ref Percentage value, FieldRun run)
    {
        if (value >= default(Percentage) && value <= Whole && value.BasisPoints % OfOneTenth == 0)
        {
            return true;
        }

        run.Report(new("harus dari 0 sampai 100 persen, paling banyak satu angka desimal", "must be from 0 to 100 percent, with at most one decimal"));
        return false;
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "number");
        schema.WriteNumber("minimum", 0);
        schema.WriteNumber("maximum", 100);
        schema.WritePropertyName("multipleOf");
        schema.WriteRawValue("0.1");
    }
}

/// <summary>A member of an enumeration by its word.</summary>
internal sealed class WordForm<TEnum> : ValueForm<TEnum>
    where TEnum : struct, Enum
{
    public override AnswerForm Asked => AnswerForm.Choice;

    public override ValueList<FieldChoice> Choices => Enum.GetValues<TEnum>().Select(member => new FieldChoice(Words<TEnum>.Of(member), member)).ToValueList();

    public override IEnumerable<TEnum> Examples(LocalDate day) => Enum.GetValues<TEnum>();

    public override bool TryRead(JsonElement element, FieldRun run, out TEnum value)
    {
        value = default;
        if (Forms.TextOf(element, run) is not { } text)
        {
            return false;
        }

        if (Words<TEnum>.Find(element) is not { } found)
        {
            run.Report(ProblemTexts.NotOneOf(text, Words<TEnum>.All));
            return false;
        }

        value = found;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TEnum value) => writer.WriteStringValue(Words<TEnum>.Of(value));

    public override bool IsSound(ref TEnum value, FieldRun run)
    {
        if (Enum.IsDefined(value))
        {
            return true;
        }

        run.Report(ProblemTexts.NotAChoice);
        return false;
    }

    public override TEnum StandIn(int index) => default;

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("enum");
        foreach (string word in Words<TEnum>.All)
        {
            schema.WriteStringValue(word);
        }

        schema.WriteEndArray();
    }
}

/// <summary>A text, which must be one that UTF-8 can hold.</summary>
internal sealed class TextForm(bool mayBeBlank) : ValueForm<string>
{
    public override AnswerForm Asked => AnswerForm.Text;

    public override bool TryRead(JsonElement element, FieldRun run, [MaybeNullWhen(false)] out string value)
    {
        value = Forms.TextOf(element, run);
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    public override bool IsSound([NotNullWhen(true)] ref string? value, FieldRun run)
    {
        LocalizedText? fault = value switch
        {
            null => ProblemTexts.Null,
            _ when !mayBeBlank && string.IsNullOrWhiteSpace(value) => ProblemTexts.Blank,
            { Length: > CaseLimits.TextLength } => ProblemTexts.TooLong(CaseLimits.TextLength),
            _ when !IsUnicode(value) => ProblemTexts.NotUnicode,
            _ => null,
        };
        if (fault is not null)
        {
            run.Report(fault);
        }

        return fault is null;
    }

    public override string StandIn(int index) => "";

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "string");
        if (!mayBeBlank)
        {
            schema.WriteNumber("minLength", 1);
        }

        schema.WriteNumber("maxLength", CaseLimits.TextLength);
    }

    // Half of a surrogate pair is no text that can be written, sealed or hashed.
    private static bool IsUnicode(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
