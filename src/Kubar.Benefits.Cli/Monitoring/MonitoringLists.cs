using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Columns;
using NodaTime;

namespace Kubar.Benefits.Cli.Monitoring;

/// <summary>Makes the lists of a monitoring of tables. A row that is wrong is told and left out; the rest is taken.</summary>
internal static class MonitoringLists
{
    private static readonly LocalizedText BeforeBirth = new("sebelum tanggal lahir", "is before the date of birth");

    // As reports write them; a word that is not here leaves open what came of it. Longer ones stand before those that they hold.
    private static readonly (string Word, AccidentResult Result)[] Results =
    [
        ("CACATTOTAL", AccidentResult.TotallyDisabled), ("TOTALTETAP", AccidentResult.TotallyDisabled), ("TOTALDISABILITY", AccidentResult.TotallyDisabled),
        ("CACAT", AccidentResult.PartlyDisabled), ("DISABLED", AccidentResult.PartlyDisabled),
        ("MENINGGAL", AccidentResult.Died), ("TEWAS", AccidentResult.Died), ("DIED", AccidentResult.Died),
        ("SEMBUH", AccidentResult.Recovered), ("RECOVERED", AccidentResult.Recovered),
        ("PERAWATAN", AccidentResult.InTreatment), ("DIRAWAT", AccidentResult.InTreatment), ("STMB", AccidentResult.InTreatment), ("TREATMENT", AccidentResult.InTreatment),
    ];

    // As registers write them; a word that is not here leaves the cause open.
    private static readonly (string Word, DeathCause Cause)[] Causes =
    [
        ("SAKIT", DeathCause.Illness), ("USIATUA", DeathCause.Illness), ("SUDAHTUA", DeathCause.Illness), ("LANJUTUSIA", DeathCause.Illness), ("ILLNESS", DeathCause.Illness),
        ("WABAH", DeathCause.Epidemic), ("EPIDEMIC", DeathCause.Epidemic),
        ("KECELAKAAN", DeathCause.Accident), ("ACCIDENT", DeathCause.Accident),
        ("KRIMINAL", DeathCause.Crime), ("CRIME", DeathCause.Crime),
        ("BUNUHDIRI", DeathCause.Suicide), ("SUICIDE", DeathCause.Suicide),
        ("LAIN", DeathCause.Other), ("OTHER", DeathCause.Other),
    ];

    // "Sembuh tanpa cacat", "bukan kecelakaan", "diduga bunuh diri": the word that follows is denied, or nobody knows yet.
    private static readonly string[] Denials = ["TIDAK", "TDK", "TANPA", "BUKAN", "BELUM", "BLM", "HAMPIR", "NYARIS", "DIDUGA", "DUGAAN", "MUNGKIN", "NOT", "WITHOUT", "PERHAPS"];

    /// <summary>The lines of a roster. A line has its number for a key: numbers of lists begin anew in every village.</summary>
    public static ValueList<Person> Persons(Table table, Programme programme, ListProblems problems, CancellationToken cancellation)
    {
        var persons = new List<Person>();
        var known = new KnownValues();
        foreach (TableRow row in TableBlocks.Rows(table, cancellation))
        {
            if (row.Problems.Count > 0)
            {
                foreach (CellProblem problem in row.Problems)
                {
                    problems.Add(table.Options.FileName, row.Line, null, new(problem.In(Language.Indonesian), problem.In(Language.English)));
                }

                continue;
            }

            persons.Add(new()
            {
                Key = row.Line.ToString(CultureInfo.InvariantCulture),
                Nik = Told(row.Nik),
                Name = Told(row.Name),
                Sex = row.Sex is { } sex ? (PersonSex)sex : null,
                District = known.Of(Told(row.District)),
                Village = known.Of(Told(row.Village)),
                Sector = known.Of(Told(row.Occupation)),
                Payer = PayerOf(programme, row.Participant.PaidBy),
                Participant = row.Participant,
                Membership = known.Of(row.Membership),
                Family = known.Of(row.Family),
            });
        }

        return persons.ToValueList();
    }

    /// <summary>The deaths of a register.</summary>
    public static ValueList<RegisteredDeath> Deaths(Table table, ListProblems problems)
    {
        var deaths = new List<RegisteredDeath>();
        var told = new HashSet<RegisteredDeath>();
        foreach (ListRow row in ListRow.Of(table, problems))
        {
            int before = problems.Count;
            LocalDate? died = row.Day(TableField.DiedOn);
            LocalDate? born = row.Day(TableField.BirthDate);
            if (died is null && problems.Count == before)
            {
                row.ReportMissing(TableField.DiedOn);
            }

            row.RequirePerson();
            if (died < born)
            {
                row.Report(TableField.DiedOn, BeforeBirth);
            }

            if (problems.Count == before)
            {
                RegisteredDeath read = new()
                {
                    Key = row.Key,
                    Nik = row.Text(TableField.Nik),
                    Name = row.Text(TableField.Name),
                    BirthDate = born,
                    DiedOn = died!.Value,
                    Cause = CauseOf(row.Text(TableField.Cause)),
                };
                if (row.IsFirst(told, read with { Key = "" }))
                {
                    deaths.Add(read);
                }
            }
        }

        return deaths.ToValueList();
    }

    /// <summary>The accidents of a list. What it does not tell stays open: an accident is one of work only where somebody says so.</summary>
    public static ValueList<RegisteredAccident> Accidents(Table table, ListProblems problems)
    {
        var accidents = new List<RegisteredAccident>();
        var told = new HashSet<RegisteredAccident>();
        foreach (ListRow row in ListRow.Of(table, problems))
        {
            int before = problems.Count;
            LocalDate? occurred = row.Day(TableField.EventDate);
            if (occurred is null && problems.Count == before)
            {
                row.ReportMissing(TableField.EventDate);
            }

            row.RequirePerson();
            LocalDate? born = row.Day(TableField.BirthDate);
            LocalDate? died = row.Day(TableField.DiedOn);
            if (occurred < born)
            {
                row.Report(TableField.EventDate, BeforeBirth);
            }

            if (died < occurred)
            {
                row.Report(TableField.DiedOn, new("sebelum tanggal kecelakaan", "is before the day of the accident"));
            }

            AccidentResult? result = ResultOf(row.Text(TableField.AccidentResult));
            if (died is not null && result is not (null or AccidentResult.Died))
            {
                row.Report(TableField.AccidentResult, new("bukan meninggal, padahal tanggal meninggal diisi", "is not death, though a day of death is told"));
            }

            bool? fromWork = row.Truth(TableField.FromWork);
            DateInterval? incapacity = IncapacityOf(row, occurred);
            if (problems.Count == before)
            {
                RegisteredAccident read = new()
                {
                    Key = row.Key,
                    Nik = row.Text(TableField.Nik),
                    Name = row.Text(TableField.Name),
                    BirthDate = born,
                    OccurredOn = occurred!.Value,
                    IsFromWork = fromWork,
                    Result = result,
                    DiedOn = died,
                    Incapacity = incapacity,
                };
                if (row.IsFirst(told, read with { Key = "" }))
                {
                    accidents.Add(read);
                }
            }
        }

        return accidents.ToValueList();
    }

    /// <summary>The payments of benefits.</summary>
    public static ValueList<BenefitPayment> Payments(Table table, ListProblems problems)
    {
        var payments = new List<BenefitPayment>();
        foreach (TableRow row in table.Rows())
        {
            ParsedVoucher parsed = TableVouchers.Of(row, table);
            string line = row.Line.ToString(CultureInfo.InvariantCulture);
            if (parsed.Voucher is { } voucher && parsed.Problems.Count == 0)
            {
                payments.Add(new() { Key = row.Id.Length > 0 ? row.Id : line, Nik = Told(row.Nik), Name = Told(row.Name), BirthDate = row.Participant.BirthDate, Voucher = voucher });
            }
            else
            {
                foreach (Problem problem in parsed.Problems)
                {
                    problems.Add(table.Options.FileName, row.Line, problem.Path, problem.Message);
                }
            }
        }

        return payments.ToValueList();
    }

    /// <summary>The transfers of contributions.</summary>
    public static ValueList<ContributionTransfer> Transfers(Table table, Programme programme, ListProblems problems)
    {
        var transfers = new List<ContributionTransfer>();
        var lines = new Dictionary<string, ListRow>(StringComparer.Ordinal);
        foreach (ListRow row in ListRow.Of(table, problems))
        {
            int before = problems.Count;
            MonthRange? months = row.Months(TableField.Months);
            if (months is null && problems.Count == before)
            {
                row.ReportMissing(TableField.Months);
            }

            AccountCode? account = AccountOf(row);
            TransferLine[] sums =
            [
                .. row.Sum(TableField.Jkk) is { } jkk ? [new TransferLine(SecurityProgram.Jkk, account, jkk)] : Array.Empty<TransferLine>(),
                .. row.Sum(TableField.Jkm) is { } jkm ? [new TransferLine(SecurityProgram.Jkm, account, jkm)] : Array.Empty<TransferLine>(),
            ];
            Rupiah? total = row.Sum(TableField.PaidTotal);
            TransferLine[] told = sums.Length > 0 || total is null ? sums : [new(null, account, total.Value)];
            if (sums.Length == 2 && total is { } all && all != sums[0].Amount + sums[1].Amount)
            {
                row.Report(TableField.PaidTotal, new("bukan jumlah JKK dan JKM", "is not the sum of JKK and JKM"));
            }

            if (told.Length == 0 && problems.Count == before)
            {
                row.ReportMissing(TableField.PaidTotal);
            }

            Rupiah? fee = row.Sum(TableField.Fee);
            LocalDate? paid = row.Day(TableField.PaidOn);
            string? payer = row.Text(TableField.Payer) ?? (programme.Payers is [var only] ? only.Key : null);
            if (payer is null || programme.PayerOf(payer) is null)
            {
                if (payer is null)
                {
                    row.ReportMissing(TableField.Payer);
                }
                else
                {
                    row.Report(TableField.Payer, new("bukan kunci pembayar dalam berkas program", "is no key of a payer of the programme file"));
                }
            }

            if (problems.Count == before)
            {
                string key = lines.ContainsKey(row.Key) ? $"{row.Key} ({row.Line.ToString(CultureInfo.InvariantCulture)})" : row.Key;
                lines[key] = row;
                transfers.Add(new() { Key = key, Payer = payer!, Months = months!.Value, Lines = told.ToValueList(), Fee = fee ?? Rupiah.Zero, PaidOn = paid });
            }
        }

        return Sound(transfers, lines, programme, problems);
    }

    /// <summary>Without those that the library refuses.</summary>
    private static ValueList<ContributionTransfer> Sound(List<ContributionTransfer> transfers, Dictionary<string, ListRow> lines, Programme programme, ListProblems problems)
    {
        var sound = new List<ContributionTransfer>();
        foreach (ContributionTransfer transfer in transfers)
        {
            ValueList<Problem> found = TransferCheck.ProblemsOf(programme, [transfer]);
            foreach (Problem problem in found)
            {
                lines[transfer.Key].Report(problem.Path.EndsWith(".months", StringComparison.Ordinal) ? TableField.Months : TableField.PaidTotal, problem.Message);
            }

            if (found.Count == 0)
            {
                sound.Add(transfer);
            }
        }

        return sound.ToValueList();
    }

    private static AccountCode? AccountOf(ListRow row)
    {
        if (row.Text(TableField.Account) is not { } text)
        {
            return null;
        }

        if (AccountCode.TryParse(text, out AccountCode account))
        {
            return account;
        }

        row.Report(TableField.Account, new("bukan kode rekening", "is no code of a budget account"));
        return null;
    }

    /// <summary>By the kind of payer that the row tells, where one payer of the programme is of that kind; a row that tells none is of the only payer.</summary>
    private static string? PayerOf(Programme programme, ContributionPayer? kind)
    {
        ProgrammePayer[] payers = [.. programme.Payers.Where(payer => kind is null || payer.Kind == kind)];
        return payers is [var only] ? only.Key : null;
    }

    private static DeathCause? CauseOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, CultureInfo.InvariantCulture, out int code))
        {
            return Enum.IsDefined((DeathCause)code) ? (DeathCause)code : null;
        }

        string key = Key.Of(text);
        if (key == "TUA")
        {
            return DeathCause.Illness;
        }

        // "Sakit akibat kecelakaan" names two causes, and "sakit di tempat kerja" may be of the work: neither tells that it was an illness and no more.
        DeathCause[] named = [.. Causes.Where(cause => key.Contains(cause.Word, StringComparison.Ordinal)).Select(cause => cause.Cause).Distinct()];
        return named is [var only] && !IsDenied(text) && !(only == DeathCause.Illness && key.Contains("KERJA", StringComparison.Ordinal)) ? only : null;
    }

    private static bool IsDenied(string text) => text.Contains('?', StringComparison.Ordinal) || HeadingWords.In(text).Any(word => Array.IndexOf(Denials, word) >= 0);

    private static AccidentResult? ResultOf(string? text)
    {
        string key = Key.Of(text ?? "");

        // "Belum sembuh" and "sembuh, tidak cacat" say the contrary of a word that they hold.
        return !IsDenied(text ?? "")
            && Array.Find(Results, result => key.Contains(result.Word, StringComparison.Ordinal)) is { Word: not null } found ? found.Result : null;
    }

    /// <summary>From the first day, or that of the accident, to the last.</summary>
    private static DateInterval? IncapacityOf(ListRow row, LocalDate? occurred)
    {
        LocalDate? from = row.Day(TableField.IncapacityFrom);
        LocalDate? to = row.Day(TableField.IncapacityTo);
        if (to is null)
        {
            if (from is not null)
            {
                row.ReportMissing(TableField.IncapacityTo);
            }

            return null;
        }

        from ??= occurred;
        if (from < occurred || to < from)
        {
            row.Report(from < occurred ? TableField.IncapacityFrom : TableField.IncapacityTo, new("sebelum kecelakaan atau sebelum hari pertama", "is before the accident or before the first day"));
            return null;
        }

        return from is { } first ? new(first, to.Value) : null;
    }

    private static string? Told(string text) => text.Length > 0 ? text : null;
}
