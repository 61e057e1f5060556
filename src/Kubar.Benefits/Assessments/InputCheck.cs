using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>Collects what is wrong with something handed in, each problem with its path.</summary>
internal abstract class InputCheck
{
    private static readonly ValueList<Problem> None = [];

    private List<Problem>? _found;

    protected ValueList<Problem> Found => _found is { } problems ? problems.ToValueList() : None;

    /// <summary>For a check of a part, which adds what it finds.</summary>
    protected List<Problem> Collecting => _found ??= [];

    protected void CheckDate(LocalDate? date, CasePath path)
    {
        if (date < FactRange.First || date > FactRange.Last)
        {
            Report(
                path,
                $"di luar {Iso(FactRange.First)} sampai {Iso(FactRange.Last)}",
                $"is outside {Iso(FactRange.First)} to {Iso(FactRange.Last)}");
        }
    }

    protected void CheckMoney(Rupiah? money, Rupiah max, CasePath path)
    {
        Require(!(money < Rupiah.Zero), path, "tidak boleh negatif", "must not be negative");
        if (money > max)
        {
            Report(path, $"lebih dari {max.ToString(Language.Indonesian)}", $"is more than {max.ToString(Language.English)}");
        }
    }

    protected void CheckNumber(long? number, long min, long max, CasePath path)
    {
        if (number < min || number > max)
        {
            Report(path, $"harus dari {min} sampai {max}", $"must be from {min} to {max}");
        }
    }

    protected void CheckMember<TEnum>(TEnum? member, CasePath path)
        where TEnum : struct, Enum =>
        Require(member is not { } value || Enum.IsDefined(value), path, "bukan pilihan yang dikenal", "is not a known choice");

    protected void Require(bool holds, CasePath path, string indonesian, string english)
    {
        if (!holds)
        {
            Report(path, indonesian, english);
        }
    }

    protected void Report(CasePath path, string indonesian, string english) =>
        Collecting.Add(new(path.ToString(), new(indonesian, english)));

    protected static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
