namespace Kubar.Benefits.Tables.Sources;

/// <summary>
/// A sheet that is gone through three times, to find its header, to understand it and to read it, and unpacked once: every opening of
/// a sheet parses the whole of it. Its rows are kept while they are few enough; a larger sheet is opened again for each time.
/// </summary>
internal sealed class KeptSheet : IDisposable
{
    private const int MostLetters = 1 << 24;
    private const int MostCells = 1 << 22;

    private readonly Func<WorkbookRows> _open;
    private readonly List<KeptRow> _rows = [];
    private readonly int _mostLetters;
    private char[] _letters = new char[1 << 16];
    private int[] _ends = new int[1 << 12];
    private int _lettersUsed;
    private int _endsUsed;
    private WorkbookRows? _live;
    private bool _isWhole;
    private bool _isTooLarge;

    /// <summary>Keeps the rows of a sheet.</summary>
    /// <param name="open">Opens it, from its beginning.</param>
    /// <param name="mostLetters">How much of it is kept, in letters of cells.</param>
    public KeptSheet(Func<WorkbookRows> open, int mostLetters = MostLetters)
    {
        _open = open;
        _mostLetters = mostLetters;
        _live = open();
        Sheet = _live.Sheet;
        Sheets = _live.Sheets;
        Hidden = _live.Hidden;
    }

    /// <summary>The sheet that is read.</summary>
    public string Sheet { get; }

    /// <summary>Every sheet of the workbook.</summary>
    public IReadOnlyList<string> Sheets { get; }

    /// <summary>How many rows of the sheet are hidden.</summary>
    public int Hidden { get; }

    /// <summary>Goes through the sheet from its beginning; one at a time.</summary>
    public IRowSource FromBeginning()
    {
        if (_isTooLarge)
        {
            return _open();
        }

        return new Pass(this);
    }

    public void Dispose() => _live?.Dispose();

    private bool Keep()
    {
        if (_isWhole)
        {
            return false;
        }

        if (!_live!.Read())
        {
            _isWhole = true;
            _live.Dispose();
            return false;
        }

        CellRow cells = _live.Cells;
        if (cells.Length > _mostLetters - _lettersUsed || cells.Count > MostCells - _endsUsed)
        {
            _isTooLarge = true;
            return false;
        }

        Grow(ref _letters, _lettersUsed + cells.Length);
        Grow(ref _ends, _endsUsed + cells.Count);
        _rows.Add(new(_lettersUsed, _endsUsed, cells.Count, _live.BytesRead));
        cells.CopyTo(_letters.AsSpan(_lettersUsed), _ends.AsSpan(_endsUsed));
        _lettersUsed += cells.Length;
        _endsUsed += cells.Count;
        return true;
    }

    /// <summary>What was kept is let go: whoever goes through the sheet now goes on with the file, and the next one opens it again.</summary>
    private WorkbookRows LetGo()
    {
        WorkbookRows live = _live!;
        _live = null;
        _rows.Clear();
        _letters = [];
        _ends = [];
        return live;
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (length > array.Length)
        {
            Array.Resize(ref array, Math.Max(array.Length * 2, length));
        }
    }

    private readonly record struct KeptRow(int Letters, int Ends, int Cells, long BytesRead);

    private sealed class Pass(KeptSheet sheet) : IRowSource
    {
        private readonly CellRow _cells = new();
        private WorkbookRows? _file;
        private int _next;
        private long _bytesRead;

        public CellRow Cells => _file?.Cells ?? _cells;

        public long Line => _file?.Line ?? _next;

        public LocalizedText? Flaw => _file?.Flaw;

        public long BytesRead => _file?.BytesRead ?? _bytesRead;

        public bool IsSheet => true;

        public bool Read()
        {
            if (_file is not null)
            {
                return _file.Read();
            }

            if (_next == sheet._rows.Count && !sheet.Keep())
            {
                _file = sheet._isTooLarge ? sheet.LetGo() : null;
                return _file is not null;
            }

            KeptRow row = sheet._rows[_next++];
            int length = row.Cells == 0 ? 0 : sheet._ends[row.Ends + row.Cells - 1];
            _cells.Load(sheet._letters.AsSpan(row.Letters, length), sheet._ends.AsSpan(row.Ends, row.Cells));
            _bytesRead = row.BytesRead;
            return true;
        }

        public void Dispose() => _file?.Dispose();
    }
}
