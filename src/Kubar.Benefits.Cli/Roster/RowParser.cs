using System.Globalization;
using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Roster.Cells;
using Kubar.Benefits.Cli.Roster.Columns;
using Kubar.Benefits.Cli.Roster.Input;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>
/// Makes cases of rows. An empty cell is a fact that is not known. Whatever is wrong with a row is found at once; one parser
/// serves one thread.
/// </summary>
internal sealed class RowParser
{
    private readonly RosterHeader _header;
    private readonly RosterQuestion _question;
    private readonly bool _withNik;
    private readonly InsuredEvent _event;
    private readonly TextPool _texts = new();
    private readonly Child?[] _children = new Child?[RosterColumns.MostChildren];
    private readonly List<RowProblem> _problems = [];
    private readonly List<RosterWarning> _warnings = [];
    private Draft _draft;

    public RowParser(RosterHeader header, RosterQuestion question, bool withNik)
    {
        _header = header;
        _question = question;
        _withNik = withNik;
        _event = question.Event.On(question.Day);
    }

    /// <summary>The row at that place of a block.</summary>
    public RosterRow Parse(RosterBlock block, int row)
    {
        Reset(block, row);
        if (block.IsFlawed(row, out LocalizedText? flaw))
        {
            _problems.Add(new(null, flaw));
            return Row(null);
        }

        for (int index = 0; index < _header.Columns.Count; index++)
        {
            ReadOnlySpan<byte> cell = block.Cell(row, index);
            if (!cell.IsEmpty)
            {
                Read(_header.Columns[index], cell);
            }
        }

        CheckNik();
        return Row(_problems.Count == 0 ? Case() : null);
    }

    private void Reset(RosterBlock block, int row)
    {
        _problems.Clear();
        _warnings.Clear();
        Array.Clear(_children);
        _draft = new() { Line = block.LineOf(row), SameNikAs = block.SameNikAs(row), Segment = _question.Segment, IsRegistered = true };
    }

    private void Read(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        switch (column.Column.Field)
        {
            case RosterField.Id:
                _draft.Id = Encoding.UTF8.GetString(cell);
                break;
            case RosterField.Nik:
                _draft.HasNik = true;
                _draft.Nik = CellNik.Number(cell);
                _draft.NikText = _withNik ? Encoding.UTF8.GetString(cell) : "";
                break;
            case RosterField.Name:
                _draft.Name = Encoding.UTF8.GetString(cell);
                break;
            case RosterField.Sex:
                _draft.Sex = Word(column, cell, CellWords.Sexes);
                break;
            case RosterField.BirthDate:
                _draft.BirthDate = Date(column, cell);
                break;
            case RosterField.Occupation:
                _draft.Occupation = _texts.Of(cell);
                break;
            case RosterField.District:
                _draft.District = _texts.Of(cell);
                break;
            case RosterField.Segment:
                _draft.Segment = Word(column, cell, CellWords.Segments) ?? _question.Segment;
                break;
            case RosterField.MonthlyIncome:
                _draft.Income = Money(column, cell);
                break;
            case RosterField.MonthlyWage:
                _draft.Wage = Money(column, cell);
                break;
            case RosterField.ActualMonthlyWage:
                _draft.ActualWage = Money(column, cell);
                break;
            case RosterField.PaidBy:
                _draft.Payer = Word(column, cell, CellWords.Payers);
                break;
            case RosterField.Sector:
                _draft.Sector = Word(column, cell, CellWords.Sectors);
                break;
            default:
                ReadMembershipOrFamily(column, cell);
                break;
        }
    }

    private void ReadMembershipOrFamily(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        switch (column.Column.Field)
        {
            case RosterField.Registered:
                _draft.IsRegistered = Word(column, cell, CellWords.Truths) ?? true;
                break;
            case RosterField.RegisteredOn:
                _draft.RegisteredOn = Date(column, cell);
                break;
            case RosterField.PaidMonths:
                _draft.PaidMonths = Months(column, cell);
                break;
            case RosterField.ArrearsPaidOn:
                _draft.ArrearsPaidOn = Date(column, cell);
                break;
            case RosterField.Spouse:
                _draft.Spouse = Word(column, cell, CellWords.Truths);
                break;
            case RosterField.Parents:
                _draft.Parents = Word(column, cell, CellWords.Truths);
                break;
            case RosterField.Siblings:
                _draft.Siblings = Word(column, cell, CellWords.Truths);
                break;
            case RosterField.ParentsInLaw:
                _draft.ParentsInLaw = Word(column, cell, CellWords.Truths);
                break;
            case RosterField.Will:
                _draft.Will = Word(column, cell, CellWords.Wills);
                break;
            case RosterField.ChildCount:
                _draft.ChildCount = CellWords.Nothing.Find(cell) is not null ? 0 : Number(column, cell);
                break;
            default:
                ReadChild(column, cell);
                break;
        }
    }

    private void ReadChild(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        Child child = _children[column.Child] ?? new Child();
        _children[column.Child] = column.Column.Field switch
        {
            RosterField.ChildBirthDate => child with { BirthDate = Date(column, cell) },
            RosterField.ChildLevel => child with { Level = Word(column, cell, CellWords.Levels) },
            RosterField.ChildYearsLeft => child with { YearsLeft = Number(column, cell) },
            RosterField.ChildMarried => child with { Married = Word(column, cell, CellWords.Truths) ?? false },
            RosterField.ChildWork => child with { Work = Word(column, cell, CellWords.Work) ?? ChildWork.None },
            RosterField.ChildPuMonths => child with { PuMonths = Number(column, cell) },
            _ => child with { Registered = Word(column, cell, CellWords.Truths) ?? true },
        };
    }

    private BenefitCase? Case()
    {
        if (!TryFamily(out Family? family))
        {
            return null;
        }

        var read = new BenefitCase
        {
            Id = _draft.Id ?? _draft.Line.ToString(CultureInfo.InvariantCulture),
            Participant = new()
            {
                Segment = _draft.Segment,
                BirthDate = _draft.BirthDate,
                MonthlyIncome = _draft.Income,
                MonthlyWage = _draft.Wage,
                ActualMonthlyWage = _draft.ActualWage,
                PaidBy = _draft.Payer,
                Sector = _draft.Sector,
            },
            Membership = new()
            {
                Registered = _draft.IsRegistered,
                RegisteredOn = _draft.RegisteredOn,
                PaidMonths = _draft.PaidMonths,
                ArrearsPaidOn = _draft.ArrearsPaidOn,
            },
            Event = _event,
            Family = family,
        };
        return read;
    }

    /// <summary>The family as far as the row tells it; null where it tells nothing.</summary>
    private bool TryFamily(out Family? family)
    {
        family = null;
        int described = Array.FindLastIndex(_children, child => child is not null) + 1;
        if (_draft.ChildCount is { } told && (told > RosterColumns.MostChildren || told < described))
        {
            _problems.Add(new(HeaderOf(RosterField.ChildCount), told < described ? CellTexts.FewerChildren(described) : CellTexts.TooManyChildren(RosterColumns.MostChildren)));
            return false;
        }

        int? count = _draft.ChildCount ?? (described > 0 ? described : null);
        if (count is null && _draft is { Spouse: null, Parents: null, Siblings: null, ParentsInLaw: null, Will: null })
        {
            return true;
        }

        family = new()
        {
            Spouse = _draft.Spouse,
            Parents = _draft.Parents,
            Siblings = _draft.Siblings,
            ParentsInLaw = _draft.ParentsInLaw,
            Will = _draft.Will,
            Children = count is { } children ? _children[..children].Select(child => child ?? new Child()).ToValueList() : null,
        };
        return true;
    }

    private void CheckNik()
    {
        if (!_draft.HasNik)
        {
            return;
        }

        if (_draft.Nik is not { } nik)
        {
            _warnings.Add(RosterWarning.NikMalformed);
            return;
        }

        if (_draft.BirthDate is { } birth && !CellNik.HasBirth(nik, birth))
        {
            _warnings.Add(RosterWarning.NikBirthDate);
        }

        if (_draft.Sex is { } sex && CellNik.SexOf(nik) != sex)
        {
            _warnings.Add(RosterWarning.NikSex);
        }

        if (!CellNik.IsOf(nik, _question.NikRegion))
        {
            _warnings.Add(RosterWarning.NikRegion);
        }

        if (_draft.SameNikAs > 0)
        {
            _warnings.Add(RosterWarning.NikTwice);
        }
    }

    private RosterRow Row(BenefitCase? read) => new(
        _draft.Line,
        CellTexts.Hidden(_draft.Id ?? _draft.Line.ToString(CultureInfo.InvariantCulture)),
        _draft.Name ?? "",
        _draft.NikText ?? "",
        _draft.Occupation ?? "",
        _draft.District ?? "",
        read,
        _problems.Count == 0 ? [] : [.. _problems],
        _warnings.Count == 0 ? [] : [.. _warnings],
        _draft.SameNikAs);

    private string HeaderOf(RosterField field) => _header.Find(field)?.Header ?? RosterColumns.Of(field).Names.Indonesian;

    private T? Word<T>(ReadColumn column, ReadOnlySpan<byte> cell, WordList<T> words)
        where T : struct
    {
        T? value = words.Find(cell);
        if (value is null)
        {
            Reject(column, CellTexts.NotOneOf(cell, words.Choices));
        }

        return value;
    }

    private LocalDate? Date(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        if (CellDate.TryRead(cell, out LocalDate date) is { } fault)
        {
            Reject(column, CellTexts.NotDate(cell, fault));
            return null;
        }

        return date;
    }

    private Rupiah? Money(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        if (CellNumber.Money(cell) is { } money)
        {
            return new(money);
        }

        Reject(column, CellTexts.NotMoney(cell));
        return null;
    }

    private int? Number(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        if (CellNumber.Digits(cell) is { } number and <= int.MaxValue)
        {
            return (int)number;
        }

        Reject(column, CellTexts.NotNumber(cell));
        return null;
    }

    private ValueList<MonthRange>? Months(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        if (CellMonths.TryRead(cell, out ValueList<MonthRange> months) is var (part, fault))
        {
            Reject(column, CellTexts.NotMonths(cell[part], fault));
            return null;
        }

        return months;
    }

    private void Reject(ReadColumn column, LocalizedText message) => _problems.Add(new(column.Header, message));

    /// <summary>What has been read of the row so far.</summary>
    private struct Draft
    {
        public long Line;
        public long SameNikAs;
        public string? Id;
        public string? Name;
        public string? NikText;
        public bool HasNik;
        public ulong? Nik;
        public Sex? Sex;
        public LocalDate? BirthDate;
        public string? Occupation;
        public string? District;
        public Segment Segment;
        public Rupiah? Income;
        public Rupiah? Wage;
        public Rupiah? ActualWage;
        public ContributionPayer? Payer;
        public Sector? Sector;
        public bool IsRegistered;
        public LocalDate? RegisteredOn;
        public ValueList<MonthRange>? PaidMonths;
        public LocalDate? ArrearsPaidOn;
        public bool? Spouse;
        public bool? Parents;
        public bool? Siblings;
        public bool? ParentsInLaw;
        public Will? Will;
        public int? ChildCount;
    }
}
