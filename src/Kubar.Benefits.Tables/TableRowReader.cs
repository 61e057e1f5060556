using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using Kubar.Benefits.Tables.Rows;
using NodaTime;

namespace Kubar.Benefits.Tables;

/// <summary>
/// Makes facts of cells. An empty cell is a fact that is not known. Whatever is wrong with a row is found at once; one reader
/// serves one thread.
/// </summary>
public sealed class TableRowReader
{
    private const char AnyProgramme = '*';

    private static readonly Child Undescribed = ChildDraft.Blank.Child();

    private readonly Table _table;
    private readonly bool _tellsPersons;
    private readonly TableHeader _header;
    private readonly ReadColumn[] _columns;
    private readonly RowPart[] _parts;
    private readonly int[] _all;
    private readonly int[] _own;
    private readonly CellMemo<Membership> _memberships;
    private readonly CellMemo<TableParticipant> _participants;
    private readonly CellMemo<TableFamily> _families;
    private readonly Dictionary<Family, Family> _besides = [];
    private readonly ChildCells _childCells;
    private readonly TextPool _texts = new();
    private readonly MonthTexts _months = new();
    private readonly OfficialWords _officials = new();
    private readonly Child?[] _children = new Child?[TableColumns.MostChildren];
    private readonly ChildDraft?[] _drafts = new ChildDraft?[TableColumns.MostChildren];
    private readonly Child?[] _known = new Child?[TableColumns.MostChildren];
    private readonly bool[] _isRemarkable = new bool[TableColumns.MostChildren];
    private readonly List<CellProblem> _problems = [];
    private readonly List<RowWarning> _warnings = [];
    private readonly List<YearMonth> _paidMonths = [];
    private readonly List<KeyValuePair<string, Rupiah>> _paid = [];
    private readonly YearMonth? _knownFrom;
    private readonly bool _isIncomePart;
    private RowDraft _draft;

    internal TableRowReader(Table table, bool tellsPersons)
    {
        _table = table;
        _tellsPersons = tellsPersons;
        _header = table.Header;
        _columns = [.. _header.Columns];
        _isIncomePart = table.Options.IncomeIsReported;
        _parts = [.. _columns.Select(column => PartOf(column.Column.Field))];
        _all = [.. Enumerable.Range(0, _columns.Length)];
        _own = ColumnsOf(RowPart.Rest);
        _memberships = new(ColumnsOf(RowPart.Membership));
        _participants = new(ColumnsOf(RowPart.Participant));
        _families = new(ColumnsOf(RowPart.Family));
        _childCells = new(_columns, table.Orders);
        _knownFrom = _header.Columns
            .Where(column => column.Month > 0 && YearOf(column) > 0)
            .Select(column => (YearMonth?)new YearMonth(YearOf(column), 1))
            .Min();
    }

    /// <summary>The row at that place of a block.</summary>
    public TableRow Read(TableBlock block, int row)
    {
        ArgumentNullException.ThrowIfNull(block);
        Reset(block, row);
        if (block.IsFlawed(row, out LocalizedText? flaw))
        {
            _problems.Add(new(null, null, flaw));
            return _draft.Row(new() { Segment = Segment.Bpu }, new(), null, null, null, null, _problems, _warnings);
        }

        Membership? membership = _memberships.Find(block, row);
        TableParticipant? participant = _participants.Find(block, row);
        TableFamily? family = _families.Find(block, row);
        int told = _childCells.Told(block, row);
        int known = 0;
        for (int child = 0; child < told; child++)
        {
            _known[child] = _childCells.Find(block, row, child);
            known += _known[child] is null ? 0 : 1;
        }

        bool isMembershipPlain = true;
        bool isParticipantPlain = true;
        bool isFamilyPlain = true;
        bool isAllKnown = membership is not null && participant is not null && family is not null && known == told;
        foreach (int index in isAllKnown ? _own : _all)
        {
            RowPart part = _parts[index];
            ReadColumn column = _columns[index];
            if (part switch
            {
                RowPart.Membership => membership is not null,
                RowPart.Participant => participant is not null,
                RowPart.Family => family is not null,
                RowPart.Child => _known[column.Child] is not null,
                _ => false,
            })
            {
                continue;
            }

            ReadOnlySpan<char> cell = block.Cell(row, index);
            if (!EmptyCell.Is(cell) || column.Month > 0)
            {
                int remarks = Remarks;
                Read(column, cell);
                bool isPlain = Remarks == remarks;
                isMembershipPlain &= isPlain || part != RowPart.Membership;
                isParticipantPlain &= isPlain || part != RowPart.Participant;
                isFamilyPlain &= isPlain || part != RowPart.Family;
                if (part == RowPart.Child)
                {
                    _isRemarkable[column.Child] |= !isPlain;
                }
            }
        }

        Look();
        participant ??= ParticipantOf(isParticipantPlain, out isParticipantPlain);
        membership ??= MembershipOf(isMembershipPlain && !_draft.IsYearOpen);
        family ??= FamilyOf(isFamilyPlain, out isFamilyPlain);
        _draft.Take(participant, isIncomePart: _isIncomePart);
        TableRow read = _draft.Row(
            _draft.BirthDate is { } birth ? participant.Participant with { BirthDate = birth } : participant.Participant,
            membership,
            Family(block, row, family, told),
            Payment(),
            isParticipantPlain ? participant : null,
            isFamilyPlain ? family : null,
            _problems,
            _warnings);
        return _table.Carried.Count == 0 ? read : read with { Others = OthersOf(block, row) };
    }

    private int Remarks => _problems.Count + _warnings.Count;

    // The real income is of the participant where it is the reported one; else it decides nothing.
    private RowPart PartOf(TableField field) => field switch
    {
        >= TableField.Registered and <= TableField.ArrearsPaidOn => RowPart.Membership,
        >= TableField.Spouse and <= TableField.ChildCount => RowPart.Family,
        >= TableField.ChildBirthDate and <= TableField.ChildRegistered => RowPart.Child,
        TableField.Income when !_isIncomePart => RowPart.Rest,
        >= TableField.Segment and <= TableField.Sector => RowPart.Participant,
        _ => RowPart.Rest,
    };

    private int[] ColumnsOf(RowPart part) => [.. Enumerable.Range(0, _parts.Length).Where(index => _parts[index] == part)];

    // What there is to say of a cell is said of each row: only cells of which there is nothing to say are not read again.
    private Membership MembershipOf(bool isPlain)
    {
        Membership membership = Membership();
        if (isPlain)
        {
            _ = _memberships.KeepIfMet(membership);
        }

        return membership;
    }

    private TableParticipant ParticipantOf(bool isPlain, out bool isKept)
    {
        TableParticipant participant = new(Participant(), _draft.Declared, _draft.Income);
        isKept = isPlain && _participants.KeepIfMet(participant);
        return participant;
    }

    private TableFamily FamilyOf(bool isPlain, out bool isKept)
    {
        Family beside = _draft.FamilyBesideChildren;
        TableFamily family = new(_besides.TryGetValue(beside, out Family? same) ? same : beside, _draft.ChildCount);
        isKept = isPlain && _families.KeepIfMet(family);
        if (isKept)
        {
            _ = _besides.TryAdd(family.Family, family.Family);
        }

        return family;
    }

    /// <summary>A child; one of which nothing is to be said is the same object where its cells hold the same again.</summary>
    private Child ChildOf(TableBlock block, int row, int child)
    {
        if (_known[child] is { } known)
        {
            return known;
        }

        if (_drafts[child] is not { } draft)
        {
            return Undescribed;
        }

        Child read = draft.Child();
        if (!_isRemarkable[child])
        {
            _childCells.KeepIfMet(block, row, child, read);
        }

        return read;
    }

    private string[] OthersOf(TableBlock block, int row)
    {
        var others = new string[_table.Carried.Count];
        for (int index = 0; index < others.Length; index++)
        {
            others[index] = block.Cell(row, _header.Columns.Count + index).ToString();
        }

        return others;
    }

    private int YearOf(ReadColumn column) => column.Year > 0 ? column.Year : _table.Options.Year ?? 0;

    private void Reset(TableBlock block, int row)
    {
        _problems.Clear();
        _warnings.Clear();
        _paidMonths.Clear();
        _paid.Clear();
        Array.Clear(_drafts);
        Array.Clear(_known);
        Array.Clear(_isRemarkable);
        _draft = new() { Line = block.LineOf(row), Earlier = block.EarlierOf(row), IsRegistered = true };
    }

    private void Read(ReadColumn column, ReadOnlySpan<char> cell)
    {
        switch (column.Column.Field)
        {
            case TableField.Id:
                _draft.Id = CellTexts.Hidden(cell.ToString());
                break;
            case TableField.Kpj when _tellsPersons:
                _draft.Kpj = CellTexts.Hidden(cell.ToString());
                break;
            case TableField.Nik:
                // The sign by which a spreadsheet keeps digits as a text is none of the number's.
                _draft.Nik = NikCell.Number(cell);
                _draft.NikText = _draft.Nik is null || _tellsPersons ? cell.TrimStart('\'').ToString() : null;
                break;
            case TableField.Name when _tellsPersons:
                _draft.Name = CellTexts.Hidden(cell.ToString());
                break;
            case TableField.Kpj or TableField.Name:
                break;
            case TableField.Sex:
                _draft.Sex = Word(column, cell, CellWords.Sexes);
                break;
            case TableField.BirthDate:
                _draft.BirthDate = Date(column, cell);
                break;
            case TableField.Occupation:
                _draft.Occupation = _texts.Of(cell);
                _draft.IsOfficial = _officials.Names(cell);
                break;
            case TableField.District:
                _draft.District = _texts.Of(cell);
                break;
            case TableField.Village:
                _draft.Village = _texts.Of(cell);
                break;
            case TableField.Status:
                _draft.Status = Word(column, cell, CellWords.Statuses);
                break;
            case TableField.Segment:
                _draft.Segment = Word(column, cell, CellWords.Segments);
                break;
            case TableField.Income:
                _draft.Income = Bounds(column, cell);
                break;
            case TableField.DeclaredIncome:
                _draft.Declared = Bounds(column, cell);
                break;
            case TableField.DeclaredBasis:
                _draft.Basis = Bounds(column, cell);
                break;
            case TableField.MonthlyWage:
                _draft.Wage = Sum(column, cell);
                break;
            case TableField.ActualMonthlyWage:
                _draft.ActualWage = Sum(column, cell);
                break;
            case TableField.PaidBy:
                _draft.Payer = Word(column, cell, CellWords.Payers);
                break;
            case TableField.Sector:
                _draft.Sector = Word(column, cell, CellWords.Sectors);
                break;
            default:
                ReadMembershipOrFamily(column, cell);
                break;
        }
    }

    private void ReadMembershipOrFamily(ReadColumn column, ReadOnlySpan<char> cell)
    {
        switch (column.Column.Field)
        {
            case TableField.Registered:
                _draft.IsRegistered = Word(column, cell, CellWords.Truths) ?? true;
                break;
            case TableField.RegisteredOn:
                _draft.RegisteredOn = Date(column, cell);
                break;
            case TableField.PaidMonths:
                _draft.PaidMonths = Months(column, cell);
                break;
            case TableField.PaidMonth:
                ReadMonth(column, cell);
                break;
            case TableField.ProtectedMonths:
                _draft.ProtectedMonths = Months(column, cell);
                break;
            case TableField.ProtectedFrom:
                _draft.ProtectedFrom = Date(column, cell);
                break;
            case TableField.ProtectedTo:
                _draft.ProtectedTo = Date(column, cell);
                break;
            case TableField.ArrearsPaidOn:
                _draft.ArrearsPaidOn = Date(column, cell);
                break;
            case TableField.Spouse:
                _draft.Spouse = IsName(column, cell) ? true : Word(column, cell, CellWords.Truths);
                break;
            case TableField.Parents:
                _draft.Parents = Word(column, cell, CellWords.Truths);
                break;
            case TableField.Siblings:
                _draft.Siblings = Word(column, cell, CellWords.Truths);
                break;
            case TableField.ParentsInLaw:
                _draft.ParentsInLaw = Word(column, cell, CellWords.Truths);
                break;
            case TableField.Will:
                _draft.Will = Word(column, cell, CellWords.Wills);
                break;
            case TableField.ChildCount:
                _draft.ChildCount = Number(column, cell);
                break;
            case >= TableField.EventKind:
                ReadPayment(column, cell);
                break;
            default:
                ReadChild(column, cell);
                break;
        }
    }

    private void ReadChild(ReadColumn column, ReadOnlySpan<char> cell)
    {
        ChildDraft child = _drafts[column.Child] ?? ChildDraft.Blank;
        switch (column.Column.Field)
        {
            case TableField.ChildBirthDate:
                child.BirthDate = Date(column, cell);
                break;
            case TableField.ChildLevel:
                child.Level = Word(column, cell, CellWords.Levels);
                break;
            case TableField.ChildYearsLeft:
                child.YearsLeft = Number(column, cell);
                break;
            case TableField.ChildMarried:
                child.Married = Word(column, cell, CellWords.Truths) ?? false;
                break;
            case TableField.ChildWork:
                child.Work = Word(column, cell, CellWords.Work) ?? ChildWork.None;
                break;
            case TableField.ChildPuMonths:
                child.PuMonths = Number(column, cell);
                break;
            default:
                child.Registered = Word(column, cell, CellWords.Truths) ?? true;
                break;
        }

        _drafts[column.Child] = child;
    }

    private void ReadPayment(ReadColumn column, ReadOnlySpan<char> cell)
    {
        switch (column.Column.Field)
        {
            case TableField.EventKind:
                _draft.Event = Word(column, cell, CellWords.Events);
                break;
            case TableField.EventDate:
                _draft.EventDate = Date(column, cell);
                break;
            case TableField.DiedOn:
                _draft.DiedOn = Date(column, cell);
                break;
            case TableField.AppliedOn:
                _draft.AppliedOn = Date(column, cell);
                break;
            case TableField.PaidOn:
                _draft.PaidOn = Date(column, cell);
                break;
            case TableField.PaidTotal:
                _draft.PaidTotal = Sum(column, cell);
                break;
            case TableField.PaidBenefit when Sum(column, cell) is { } sum:
                _paid.Add(new(BenefitOf(column), sum));
                break;
            default:
                break;
        }
    }

    // In a row in which some month is marked, an empty month was not paid; a row without any mark tells nothing.
    private void ReadMonth(ReadColumn column, ReadOnlySpan<char> cell)
    {
        bool? paid = MonthPaidCell.Read(cell);
        if (paid is null)
        {
            Reject(column, Shown(cell), CellTexts.NotOneOf(CellWords.Paid.Choices));
            return;
        }

        _draft.HasMonths |= !cell.IsEmpty;
        int year = YearOf(column);
        if (year == 0)
        {
            _draft.IsYearOpen = true;
        }
        else if (paid.Value)
        {
            _paidMonths.Add(new(year, column.Month));
        }
    }

    private void Look()
    {
        if (_draft.NikText is { } text && _draft.Nik is null)
        {
            _warnings.Add(new(NikCell.IsRounded(text) ? RowWarningKind.NikRounded : RowWarningKind.NikMalformed));
        }

        if (_draft.Earlier.SameNik > 0)
        {
            _warnings.Add(new(RowWarningKind.NikTwice));
        }
        else if (_draft.Earlier.SamePerson > 0)
        {
            _warnings.Add(new(RowWarningKind.SamePerson));
        }

        if (_draft.IsYearOpen)
        {
            _warnings.Add(new(RowWarningKind.YearOpen));
        }

        if (_draft.Status == MemberStatus.Deceased)
        {
            _warnings.Add(new(RowWarningKind.Deceased));
        }

        if (_draft.IsOfficial)
        {
            _warnings.Add(new(RowWarningKind.VillageOfficial));
        }
    }

    private Participant Participant()
    {
        Segment segment = _draft.Segment ?? _table.Options.Segment ?? Segment.Bpu;
        RupiahBounds? basis = _draft.Basis;
        _draft.Declared = segment != Segment.Bpu ? null
            : _table.Options.Income is { } all ? new(all)
            : _draft.Declared ?? basis ?? (_table.Options.IncomeIsReported ? _draft.Income : null);
        return new()
        {
            Segment = segment,
            MonthlyIncome = _draft.Declared is { IsOne: true } one ? one.Least : null,
            MonthlyWage = _draft.Wage ?? (segment == Segment.Pu && basis is { IsOne: true } wage ? wage.Least : null),
            ActualMonthlyWage = _draft.ActualWage,
            PaidBy = _draft.Payer,
            Sector = _draft.Sector,
        };
    }

    private Membership Membership()
    {
        ValueList<PaidPeriod>? months = _draft.PaidMonths;
        YearMonth? knownFrom = null;
        if (months is null && _draft.HasMonths && !_draft.IsYearOpen)
        {
            months = Ranges();
            knownFrom = _knownFrom;
        }
        else if (months is null && _draft.ProtectedFrom is { } from && _draft.ProtectedTo is { } to)
        {
            months = [new(from.ToYearMonth(), to.ToYearMonth())];
            knownFrom = from.ToYearMonth();
        }
        else if (months is null && _draft.ProtectedMonths is { Count: > 0 } covered)
        {
            months = covered;
            knownFrom = covered.Min(period => period.First);
        }
        else if (months is null && _draft.RegisteredOn is { } active && _draft.ProtectedTo is { } end && active <= end)
        {
            months = [new(active.ToYearMonth(), end.ToYearMonth())];
        }

        return new()
        {
            Registered = _draft.IsRegistered,
            RegisteredOn = _draft.RegisteredOn,
            PaidMonths = months,
            MonthsKnownFrom = knownFrom,
            ArrearsPaidOn = _draft.ArrearsPaidOn,
        };
    }

    private ValueList<PaidPeriod> Ranges()
    {
        _paidMonths.Sort();
        var ranges = new List<PaidPeriod>();
        foreach (YearMonth month in _paidMonths)
        {
            if (ranges.Count > 0 && ranges[^1].Last.PlusMonths(1) >= month)
            {
                ranges[^1] = new(ranges[^1].First, month);
            }
            else
            {
                ranges.Add(new(month));
            }
        }

        return ranges.ToValueList();
    }

    private Family? Family(TableBlock block, int row, TableFamily family, int told)
    {
        if (told == 0 && family.Undescribed is { } undescribed)
        {
            return undescribed;
        }

        int described = told == 0 ? 0 : Described();
        int? count = family.ChildCount ?? (described > 0 ? described : null);
        if (count < described || count > TableColumns.MostChildren)
        {
            string header = _header.Find(TableField.ChildCount)?.Header ?? TableColumns.Header(TableField.ChildCount, _header.Language);
            _problems.Add(new(header, null, count < described ? CellTexts.FewerChildren(described) : CellTexts.TooManyChildren(TableColumns.MostChildren)));
            return null;
        }

        if (count is null && family.TellsNothing)
        {
            return null;
        }

        Family whole = family.Family with { Children = Children(block, row, count) };
        family.Undescribed = told == 0 ? whole : family.Undescribed;
        return whole;
    }

    /// <summary>How many children there are up to the last of whom some cell tells something.</summary>
    private int Described()
    {
        int described = _drafts.Length;
        while (described > 0 && _drafts[described - 1] is null && _known[described - 1] is null)
        {
            described--;
        }

        return described;
    }

    /// <summary>So many children; of one that no column describes, nothing is known.</summary>
    private ValueList<Child>? Children(TableBlock block, int row, int? count)
    {
        for (int child = 0; child < count; child++)
        {
            _children[child] = ChildOf(block, row, child);
        }

        return count is null ? null : ValueList.Create<Child>(_children.AsSpan(0, count.Value)!);
    }

    // "BIAYA PEMAKAMAN" is that of the programme of the event; a heading that names the programme is what it says.
    private static string BenefitOf(ReadColumn column) =>
        Key.Of(column.Header) is var key && (key.Contains("JKK", StringComparison.Ordinal) || key.Contains("JKM", StringComparison.Ordinal))
            ? column.Column.Benefit!
            : AnyProgramme + column.Column.Benefit;

    private string Named(string benefit)
    {
        if (!benefit.StartsWith(AnyProgramme))
        {
            return benefit;
        }

        bool isFromWork = _draft.Event is EventKind.WorkAccident or EventKind.OccupationalDisease;
        return benefit[1..] switch
        {
            "jkk.death-grant" or "jkm.lump-sum" => isFromWork ? "jkk.death-grant" : "jkm.lump-sum",
            var other => (isFromWork ? "jkk" : "jkm") + other[3..],
        };
    }

    private PaymentFacts? Payment() => _table.Options.Kind != TableKind.Vouchers ? null : new()
    {
        Event = _draft.Event,
        EventDate = _draft.EventDate,
        DiedOn = _draft.DiedOn,
        AppliedOn = _draft.AppliedOn,
        PaidOn = _draft.PaidOn,
        Total = _draft.PaidTotal,
        Benefits = _paid.GroupBy(paid => Named(paid.Key), StringComparer.Ordinal).ToDictionary(paid => paid.Key, paid => new Rupiah(paid.Sum(one => one.Value.Value)), StringComparer.Ordinal),
    };

    private T? Word<T>(ReadColumn column, ReadOnlySpan<char> cell, WordList<T> words)
        where T : struct
    {
        T? value = words.Find(cell);
        if (value is null)
        {
            Reject(column, column.Column.Type == CellType.Truth || cell.Contains(' ') ? Shown(cell) : CellTexts.Quote(cell), CellTexts.NotOneOf(words.Choices));
        }

        return value;
    }

    private LocalDate? Date(ReadColumn column, ReadOnlySpan<char> cell)
    {
        DateReading reading = DateCell.Read(cell);
        switch (reading.Kind)
        {
            case DateKind.Nothing:
                return null;
            case DateKind.NoDate or DateKind.NoDay:
                Reject(column, Shown(cell), reading.Kind == DateKind.NoDate ? CellTexts.NotDate : CellTexts.NotDay);
                return null;
            default:
                LocalDate? day = _table.Orders.Day(reading, column.Index);
                if (day is null)
                {
                    _warnings.Add(new(RowWarningKind.DateOpen, column.Header));
                }

                return day;
        }
    }

    private RupiahBounds? Bounds(ReadColumn column, ReadOnlySpan<char> cell)
    {
        MoneyReading reading = MoneyCell.Read(cell);
        if (reading.Kind == MoneyKind.NoSum)
        {
            Reject(column, Shown(cell), CellTexts.NotMoney);
        }

        return reading.Kind == MoneyKind.Sum ? reading.Bounds : null;
    }

    private Rupiah? Sum(ReadColumn column, ReadOnlySpan<char> cell)
    {
        if (Bounds(column, cell) is not { } bounds)
        {
            return null;
        }

        if (!bounds.IsOne)
        {
            Reject(column, Shown(cell), CellTexts.NotOneSum);
            return null;
        }

        return bounds.Least;
    }

    private int? Number(ReadColumn column, ReadOnlySpan<char> cell)
    {
        int? number = NumberCell.Read(cell);
        if (number is null)
        {
            Reject(column, Shown(cell), CellTexts.NotNumber);
        }

        return number;
    }

    private ValueList<PaidPeriod>? Months(ReadColumn column, ReadOnlySpan<char> cell)
    {
        if (_months.TryRead(cell, out ValueList<PaidPeriod> months) is { } fault)
        {
            Reject(column, Shown(cell), fault == MonthsFault.Form ? CellTexts.NotMonths : CellTexts.NotMonth);
            return null;
        }

        return months;
    }

    /// <summary>Below SUAMI/ISTRI offices write the spouse's name: letters that begin with a capital. A word of doubt is no name.</summary>
    private static bool IsName(ReadColumn column, ReadOnlySpan<char> cell)
    {
        if (cell.Length < 3 || !char.IsUpper(cell[0]) || CellWords.Truths.Find(cell) is not null || CellWords.Doubts.Find(cell) is not null)
        {
            return false;
        }

        foreach (char letter in cell)
        {
            if (!char.IsLetter(letter) && letter is not (' ' or '.' or ',' or '\'' or '-' or '`' or '\u2019'))
            {
                return false;
            }
        }

        return cell.Contains(' ') || Key.Of(column.Header) is not ("PASANGAN" or "SPOUSE");
    }

    private static string Shown(ReadOnlySpan<char> cell) => CellShown.Of(cell);

    private void Reject(ReadColumn column, string value, LocalizedText message)
    {
        if (column.Column.IsAdvisory)
        {
            _warnings.Add(new(RowWarningKind.WordNotKnown, column.Header, value));
        }
        else
        {
            _problems.Add(new(column.Header, value, message));
        }
    }

    /// <summary>What the cells of a column tell something of.</summary>
    private enum RowPart
    {
        Rest,
        Membership,
        Participant,
        Family,
        Child,
    }
}
