using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Json.Streaming;
using NodaTime;

namespace Kubar.Benefits.Cli.Sample;

/// <summary>Writes a made-up programme as the offices' files, and the key to its faults.</summary>
/// <param name="programme">The programme.</param>
/// <param name="planting">Its faults.</param>
/// <param name="folder">Where to.</param>
internal sealed class SampleProgrammeFiles(SampleProgramme programme, FaultPlanting planting, string folder)
{
    private const int DaysToClaim = 14;
    private const int BufferSize = 1 << 16;

    /// <summary>Writes all files, or none: where the folder holds anything that would be lost.</summary>
    /// <exception cref="InputException">It does.</exception>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        (string Name, Action<TextWriter> Write)[] files =
        [
            ("program.json", Programme),
            ("peserta.csv", Roster),
            ("kematian.csv", Deaths),
            ("kecelakaan.csv", Accidents),
            ("pembayaran.csv", Payments),
            ("transfer.csv", Transfers),
            ("kunci.csv", Key),
        ];

        // What the key says of a line rests on where it stands.
        foreach ((int place, SamplePerson person) in programme.Lines.Index())
        {
            person.Line = place + 2;
        }

        if (Directory.Exists(folder))
        {
            foreach (string path in Directory.EnumerateFileSystemEntries(folder))
            {
                cancellation.ThrowIfCancellationRequested();
                Action<TextWriter>? same = Array.Find(files, file => file.Name == Path.GetFileName(path)).Write;
                if (same is null || !File.Exists(path) || !await IsSameAsync(path, same, cancellation))
                {
                    throw new InputException(new(
                        $"{folder}: folder ini tidak kosong ({Path.GetFileName(path)}); sebutkan folder lain, tidak ada berkas yang ditimpa.",
                        $"{folder}: this folder is not empty ({Path.GetFileName(path)}); name another, no file is overwritten."));
                }
            }
        }

        Directory.CreateDirectory(folder);
        foreach ((string name, Action<TextWriter> write) in files)
        {
            cancellation.ThrowIfCancellationRequested();
            await using OutputTarget target = OutputTarget.ToFile(Path.Combine(folder, name));
            await using (TextWriter text = WriterTo(new OutputTargetStream(target)))
            {
                write(text);
            }

            await target.FinishAsync();
        }
    }

    /// <summary>Whether a file holds what would be written, neither of which need fit into memory.</summary>
    private static async Task<bool> IsSameAsync(string path, Action<TextWriter> write, CancellationToken cancellation)
    {
        using var hash = SHA256.Create();
        await using (TextWriter text = WriterTo(new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)))
        {
            write(text);
        }

        await using FileStream file = File.OpenRead(path);
        byte[] there = await SHA256.HashDataAsync(file, cancellation);
        return there.AsSpan().SequenceEqual(hash.Hash);
    }

    private static StreamWriter WriterTo(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize);

    private void Programme(TextWriter text)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("name", string.Create(CultureInfo.InvariantCulture, $"Perlindungan pekerja rentan (rekaan, benih {programme.Seed})"));
            json.WriteString("regency", "Kabupaten Rekaan");
            json.WriteString("period", "2025-03/2026-12");
            json.WriteStartArray("payers");
            Payer(json, "apbd", "APBD Kabupaten Rekaan", "regency");
            Payer(json, "provinsi", "APBD Provinsi Rekaan", "province");
            json.WriteEndArray();
            json.WriteStartObject("eligibility");
            json.WriteString("source", "rekaan: keputusan bupati nomor 0");
            json.WriteNumber("leastAge", 18);
            json.WriteNumber("greatestAge", 64);
            json.WriteEndObject();
            json.WriteStartArray("denominators");
            json.WriteStartObject();
            json.WriteString("key", "rentan");
            json.WriteString("name", "pekerja rentan");
            json.WriteString("source", "rekaan: pendataan 2025");
            json.WriteStartArray("districts");
            foreach ((string district, int persons) in programme.Denominators.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("name", district);
                json.WriteNumber("persons", persons);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        text.Write(Encoding.UTF8.GetString(bytes.ToArray()));
        text.Write('\n');
    }

    private void Payer(Utf8JsonWriter json, string key, string name, string kind)
    {
        long persons = programme.Persons.LongCount(person => (person.Payer == SamplePayer.Regency) == (key == "apbd"));
        json.WriteStartObject();
        json.WriteString("key", key);
        json.WriteString("name", name);
        json.WriteString("kind", kind);
        json.WriteStartArray("funding");
        json.WriteStringValue("2025-03/2026-12");
        json.WriteEndArray();
        json.WriteStartArray("budget");
        foreach (int year in new[] { 2025, 2026 })
        {
            Budget(json, year, "jkk", SampleProgramme.JkkAccount, persons * SampleProgramme.Jkk * 12);
            Budget(json, year, "jkm", SampleProgramme.JkmAccount, persons * SampleProgramme.Jkm * 12);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Budget(Utf8JsonWriter json, int year, string programme, string account, long amount)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        json.WriteString("programme", programme);
        json.WriteString("account", account);
        json.WriteNumber("amount", amount);
        json.WriteEndObject();
    }

    private void Roster(TextWriter text)
    {
        text.Write("NO;NIK;NAMA;JENIS KELAMIN;TANGGAL LAHIR;PEKERJAAN;KECAMATAN;KAMPUNG;PEMBAYAR IURAN;PENGHASILAN DILAPORKAN;TANGGAL KEPESERTAAN;BULAN IURAN;PASANGAN;JUMLAH ANAK\n");
        foreach (SamplePerson person in programme.Lines)
        {
            Row(
                text,
                Number(person.Line - 1),
                person.Nik,
                person.Name,
                person.IsWoman ? "P" : "L",
                Day(person.BirthDate),
                person.Work,
                person.Place.District,
                person.Place.Village,
                person.Payer == SamplePayer.Regency ? "kabupaten" : "provinsi",
                Number(SampleProgramme.Income),
                Day(person.RegisteredOn),
                $"{Month(person.Paid.First)}/{Month(person.Paid.Last)}",
                "ya",
                "0");
        }
    }

    private void Deaths(TextWriter text)
    {
        text.Write("NO;NIK JENAZAH;NAMA JENAZAH;TGL LAHIR JENAZAH;TANGGAL KEMATIAN;SEBAB KEMATIAN\n");
        int number = 0;
        foreach ((SamplePerson person, LocalDate died) in programme.Deaths)
        {
            Row(text, $"M-{Number(++number)}", person.Nik, person.Name.ToUpperInvariant(), Day(person.BirthDate), Day(died), "Sakit biasa / tua");
        }

        // A register has others too.
        Row(text, $"M-{Number(++number)}", "6407992512300000", "BUKAN PESERTA REKAAN", "1930-12-25", "2026-05-01", "1");
    }

    private void Accidents(TextWriter text)
    {
        text.Write("NO LAPORAN;NIK KORBAN;NAMA KORBAN;TGL LAHIR KORBAN;TANGGAL KECELAKAAN;KECELAKAAN KERJA;AKIBAT;TIDAK BEKERJA SAMPAI\n");
        foreach (SampleAccident accident in programme.Accidents)
        {
            Row(
                text,
                accident.Key,
                accident.Person.Nik,
                accident.Person.Name.ToUpperInvariant(),
                Day(accident.Person.BirthDate),
                Day(accident.OccurredOn),
                accident.FromWork,
                accident.Result,
                Day(accident.UnableUntil));
        }

        // A list has others too.
        Row(text, "K-9999", "6407992512300000", "BUKAN PESERTA REKAAN", "1930-12-25", "2026-05-01", "ya", "sembuh", "");
    }

    private void Payments(TextWriter text)
    {
        text.Write("NO BUKTI;NIK;NAMA;TANGGAL LAHIR;JENIS KLAIM;TANGGAL MENINGGAL;SANTUNAN SEKALIGUS;SANTUNAN BERKALA JKM;BIAYA PEMAKAMAN JKM;JUMLAH DIBAYAR;TANGGAL PENGAJUAN;TANGGAL BAYAR\n");
        foreach (SamplePayment payment in programme.Payments)
        {
            SamplePerson person = payment.Person;
            string claimed = Day(person.DiedOn!.Value.PlusDays(DaysToClaim));
            Row(
                text,
                payment.Key,
                person.Nik,
                person.Name.ToUpperInvariant(),
                Day(person.BirthDate),
                "meninggal bukan akibat kerja",
                Day(person.DiedOn),
                payment.IsWhole ? "20000000" : "0",
                payment.IsWhole ? "12000000" : "0",
                Number(SampleProgramme.Funeral),
                Number(payment.IsWhole ? SampleProgramme.Whole : SampleProgramme.Funeral),
                claimed,
                claimed);
        }
    }

    private void Transfers(TextWriter text)
    {
        text.Write("NTPN;PEMBAYAR;BULAN IURAN;IURAN JKK;IURAN JKM;BIAYA ADMIN;KODE REKENING;TANGGAL BAYAR\n");
        foreach (SampleTransfer transfer in planting.Transfers)
        {
            Row(
                text,
                transfer.Key,
                transfer.Payer == SamplePayer.Regency ? "apbd" : "provinsi",
                Month(transfer.Month),
                transfer.IsJkk ? Number(transfer.Amount) : "",
                transfer.IsJkk ? "" : Number(transfer.Amount),
                "0",
                transfer.Account,
                Day(transfer.Month.OnDayOfMonth(10)));
        }
    }

    private void Key(TextWriter text)
    {
        text.Write("aturan;baris;mengenai;rupiah\n");
        foreach (PlantedFault fault in planting.Key())
        {
            Row(text, fault.Rule, fault.Line, fault.About, Number(fault.Rupiah));
        }
    }

    private static void Row(TextWriter text, params string[] cells)
    {
        text.Write(string.Join(';', cells));
        text.Write('\n');
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Month(YearMonth month) => NodaTime.Text.YearMonthPattern.Iso.Format(month);

    private static string Day(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "";
}
