using System.CommandLine;
using Kubar.Benefits.Cli.Contributions;

namespace Kubar.Benefits.Cli.Usage;

/// <summary>What commands, arguments and options are for, in Indonesian; in English each says it where it is made.</summary>
internal static class IndonesianUsage
{
    /// <summary>By the name of a command; of an argument or option by that of its command too, where several commands have one of that name.</summary>
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        [""] = "Hak pekerja dan keluarganya atas Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM), kasus demi kasus, dengan setiap pasalnya.",
        ["--help"] = "Menunjukkan cara memakai perintah ini.",
        ["--version"] = "Menunjukkan versinya.",
        ["--format"] = "Bentuk keluaran.",
        ["--language"] = "Bahasa nama, alasan, pesan dan penjelasan.",
        ["--holidays"] = "Berkas hari libur, satu tanggal yyyy-MM-dd tiap baris, untuk tanggal jatuh tempo dan batas waktu pembayaran.",
        ["--reading"] = "Memilih jawaban atas hal yang tidak diatur dengan jelas; dapat diulang. 'kubar readings' menyebutkan pertanyaan dan jawabannya.",
        ["--out"] = "Berkas yang ditulis; akhirannya menentukan bentuknya: .txt, .md, .html, .xlsx, .csv, .json atau .jsonl.",
        ["--prepared-by"] = "Siapa yang menghitung, untuk halaman atau buku kerja yang ditandatangani.",
        ["--prepared-on"] = "Hari dihitung, untuk ditulis di sana juga.",
        ["--rejected"] = "Berkas (.csv) untuk baris yang ditolak, untuk diperbaiki dan dibaca lagi.",
        ["--sheet"] = "Lembar buku kerja, dengan nama atau nomor. Tanpa ini: yang pertama yang tidak disembunyikan.",
        ["--year"] = "Tahun kolom bulan (JAN, FEB, ...) bila tabelnya tidak menyebutkan.",
        ["--month-first"] = "Pada tanggal seperti 1/5/1985: apakah bulan di depan. Tanpa ini: menurut baris lain.",
        ["--segment"] = "Segmen baris yang tidak menyebutkannya. Tanpa ini: bpu.",
        ["--income"] = "Penghasilan yang dilaporkan kepada BPJS, dalam rupiah, untuk setiap baris BPU; atau 'kolom': menurut kolom PENGHASILAN.",
        ["--dry-run"] = "Menunjukkan bagaimana tabelnya dipahami, tanpa menghitung.",
        ["--explain"] = "Menambahkan asal setiap hasil, pasal demi pasal.",
        ["FILE"] = "Berkas masukan; - berarti masukan standar.",

        ["assess"] = "Menyebutkan hak dalam setiap kasus. Kode keluar 0: semua kasus dihitung; 2: ada yang ditolak; 1: perintah atau berkasnya tidak dapat dipakai.",
        ["assess FILE"] = "Kasus: objek JSON, larik JSON, atau JSON Lines; - berarti masukan standar.",
        ["assess --receipt"] = "Menulis bukti perhitungan tersegel, satu tiap baris: data, tafsir dan hasil, disegel dengan hash himpunan aturan; 'kubar verify' menghitungnya kembali.",
        ["why-not"] = "Menyebutkan mengapa tidak berhak atau ditangguhkan, dan perubahan data terkecil yang mengubahnya. Kode keluar seperti assess.",
        ["why-not FILE"] = "Kasus: objek JSON, larik JSON, atau JSON Lines; - berarti masukan standar.",
        ["why-not --benefit"] = "Satu manfaat saja, dengan id-nya (jkm.lump-sum); juga yang tidak mungkin menurut jenis kejadiannya.",
        ["compare"] = "Menyandingkan hak: menurut tafsir lain, pada tanggal kejadian lain, atau dua kasus; dan menyebutkan apa bedanya dan mengapa.",
        ["compare FILE"] = "Satu kasus, dengan --reading atau --event-date; atau dua kasus, dalam satu atau dua berkas. - berarti masukan standar.",
        ["compare --id"] = "Mengambil kasus dengan id ini dari berkas; dapat diulang.",
        ["compare --reading"] = "Satu sisi dengan jawaban ini atas hal yang tidak diatur dengan jelas; dapat diulang, masing-masing satu sisi.",
        ["compare --event-date"] = "Satu sisi dengan kejadian pada hari ini; yang mengikuti kejadian ikut bergeser. Dapat diulang: yang lain dibandingkan dengan yang pertama.",
        ["contribution"] = "Menghitung iuran JKK dan JKM per bulan dan program. Kode keluar 0: semua baris dihitung; 2: ada yang ditolak; 1: perintah atau berkasnya tidak dapat dipakai.",
        ["contribution FILE"] = "Tabel (.xlsx atau CSV) orang dan bulan; - berarti masukan standar. Tanpa berkas, opsi menyebutkan satu kasus; dengan berkas, opsi berlaku bagi baris yang kolomnya kosong.",
        ["contribution --id"] = "Kunci kasus.",
        ["contribution --months"] = "Bulan iuran, keduanya termasuk; untuk kontrak bulan mulainya.",
        ["contribution --workers"] = "Banyaknya pekerja dengan data ini; 1 bila tidak disebut.",
        ["contribution --income"] = "BPU: penghasilan sebulan yang dilaporkan.",
        ["contribution --occupations"] = "BPU: banyaknya pekerjaan yang didaftarkan.",
        ["contribution --months-at-once"] = "BPU: banyaknya bulan yang dibayar sekaligus.",
        ["contribution --wage"] = "Upah; untuk upah borongan upah 3 atau 12 bulan terakhir, dipisah spasi. Magang: upah terendah pekerjaan yang sama.",
        ["contribution --labour-intensive"] = "PU, magang: salah satu dari enam industri PP 7/2025: ya atau tidak.",
        ["contribution --active-workers"] = "PU, magang: pekerja terdaftar pada pemberi kerja (PP 7/2025).",
        ["contribution --paid-until-january-2025"] = "PU, magang: JKK lunas sampai Januari 2025 (PP 7/2025): ya atau tidak.",
        ["contribution --paid-until-july-2020"] = "BPU, PU, magang: tidak ada bulan sebelum Agustus 2020 yang belum dibayar (PP 49/2020): ya atau tidak.",
        ["contribution --in-jkp"] = "PU: terdaftar dalam Jaminan Kehilangan Pekerjaan: ya atau tidak.",
        ["contribution --in-jkm"] = "Magang: terdaftar dalam JKM: ya atau tidak.",
        ["contribution --contract-value"] = "Kontrak konstruksi: nilainya, termasuk pajak pertambahan nilai.",
        ["contribution --vat"] = "Kontrak konstruksi: pajak pertambahan nilai di dalamnya; 0 bila nilainya tanpa pajak.",
        ["contribution --paid-on"] = "Hari bulan-bulan itu dibayar, untuk denda dan keringanan PP 7/2025.",
        ["contribution --benefit-paid-on"] = "PU: hari pemberi kerja sendiri membayar manfaat karena tunggakan.",
        ["roster"] = "Menyebutkan untuk setiap peserta dalam daftar hak yang timbul bila suatu kejadian terjadi, dengan rekap. Kode keluar 0: semua baris dijawab; 2: ada yang ditolak; 1: perintah atau berkasnya tidak dapat dipakai.",
        ["roster FILE"] = "Daftar peserta: buku kerja (.xlsx) atau CSV; - berarti masukan standar.",
        ["roster --on"] = "Hari kejadian, yyyy-MM-dd.",
        ["roster --event"] = "Kejadian yang diandaikan bagi setiap orang.",
        ["roster --format"] = "Bentuk keluaran: csv dan json adalah barisnya, yang lain rekapnya.",
        ["roster --out"] = "Berkas yang ditulis; akhirannya menentukan bentuknya. .xlsx: baris, rekap dan keterangannya; .csv, .json, .jsonl: baris, dan rekapnya dicetak; .txt, .md, .html: rekap.",
        ["roster --sentences"] = "Menambahkan pada setiap baris alasan tidak berhak, dalam kalimat.",
        ["roster --with-nik"] = "Menulis NIK pada baris; tanpa ini NIK hanya diperiksa.",
        ["roster --nik-region"] = "Angka awal NIK (6407: Kutai Barat); semua: tidak diperiksa. Yang lain hanya ditunjukkan.",
        ["sample-programme"] = "Membuat program rekaan untuk mencoba 'kubar monitor': berkas program, daftar peserta, kematian, kecelakaan, pembayaran, transfer, dengan kesalahan dari segala jenis dan kuncinya (kunci.csv). Tidak ada orangnya: setiap NIK berakhir 0000, nomor yang tidak pernah diterbitkan.",
        ["sample-programme --count"] = "Banyaknya peserta.",
        ["sample-programme --seed"] = "Bilangan lain, orang lain; bilangan sama, orang sama di setiap komputer.",
        ["sample-programme --out"] = "Folder tujuan; dibuat bila belum ada, atau kosong.",
        ["sample-programme --clean"] = "Tanpa kesalahan: tidak ada yang ditemukan.",
        ["sample-roster"] = "Membuat daftar peserta rekaan untuk mencoba 'kubar roster'. Tidak ada orangnya: setiap NIK berakhir 0000, nomor yang tidak pernah diterbitkan.",
        ["sample-roster --count"] = "Banyaknya peserta.",
        ["sample-roster --seed"] = "Bilangan lain, orang lain; bilangan sama, orang sama di setiap komputer.",
        ["sample-roster --out"] = "Berkas yang ditulis, .csv atau .xlsx; tanpa ini: CSV ke keluaran standar.",
        ["template"] = "Menulis buku kerja kosong untuk diisi, dengan pilihan dan lembar petunjuk.",
        ["template KIND"] = "peserta, pembayaran, iuran, kematian, transfer, kecelakaan, mortalita atau frekuensi.",
        ["template --out"] = "Buku kerja (.xlsx) yang ditulis.",
        ["audit"] = "Membandingkan bukti pembayaran dengan peraturan dan mencari kemungkinan penyebab selisih. Kode keluar 0: semua diperiksa, apa pun temuannya; 2: ada yang ditolak; 1: perintah atau berkasnya tidak dapat dipakai.",
        ["audit FILE"] = "Bukti pembayaran: JSON ('kubar schema bukti'), atau tabel pembayaran yang berakhir .xlsx atau .csv; - berarti masukan standar.",
        ["audit --findings"] = "Menulis temuan ke berkas ini, satu tiap baris, yang terbesar uangnya lebih dahulu: JSON bila akhirannya .json atau .jsonl, CSV bila .csv.",
        ["monitor"] = "Memantau program suatu daerah: cakupan, hari hak berakhir bila pendanaan berhenti, iuran, dan kematian yang belum dibayar. Kode keluar 0: semua baris dibaca; 2: ada yang ditolak; 1: perintah atau berkasnya tidak dapat dipakai.",
        ["monitor FILE"] = "Berkas program (JSON, 'kubar schema program').",
        ["monitor --roster"] = "Daftar peserta: buku kerja (.xlsx) atau CSV.",
        ["monitor --on"] = "Hari pemantauan, yyyy-MM-dd.",
        ["monitor --deaths"] = "Daftar kematian dari kependudukan (.xlsx atau CSV).",
        ["monitor --accidents"] = "Daftar kecelakaan (.xlsx atau CSV); suatu kecelakaan baru kecelakaan kerja bila daftarnya menyebut demikian.",
        ["monitor --mortality"] = "Tabel mortalita kedua di samping yang bawaan (.xlsx atau CSV): jenis kelamin, usia, peluang meninggal setahun.",
        ["monitor --frequencies"] = "Frekuensi kecelakaan kerja lain di samping yang bawaan (.xlsx atau CSV).",
        ["monitor --payments"] = "Daftar pembayaran manfaat (.xlsx atau CSV), seperti yang dibaca audit.",
        ["monitor --transfers"] = "Daftar transfer iuran (.xlsx atau CSV).",
        ["monitor --findings"] = "Menulis temuan ke berkas ini, yang terbesar nilainya dahulu: JSON bila berakhiran .json atau .jsonl, CSV bila .csv.",
        ["monitor --last-findings"] = "Temuan rapat sebelumnya yang ditulis --findings (.jsonl): nasib tiap temuan disebut.",
        ["monitor --last-result"] = "Hasil terdahulu yang ditulis dengan --format json: perubahan cakupan sejak itu disebut.",
        ["monitor --last-roster"] = "Pengganti --last-result: daftar peserta hari terdahulu (.xlsx atau CSV); harinya disebut dengan --last-on.",
        ["monitor --last-on"] = "Hari daftar --last-roster, yyyy-MM-dd.",
        ["monitor --what-if"] = "Andaian (JSON, 'kubar schema andaian'): pendanaan lebih lama, pembayar lain, angka lain. Menulis keadaan di samping andaian, angka demi angka.",
        ["monitor --with-nik"] = "Menulis NIK lengkap; tanpa ini NIK disamarkan.",
        ["verify"] = "Menghitung kembali bukti perhitungan tersegel dan menyebutkan bedanya. Kode keluar 0: semua sesuai; 2: ada yang tidak, atau tidak terbaca; 1: perintah atau berkasnya tidak dapat dipakai.",
        ["verify FILE"] = "Bukti perhitungan dari 'kubar assess --receipt'; - berarti masukan standar.",
        ["readings"] = "Menyebutkan hal yang tidak diatur dengan jelas: pertanyaan, jawaban (bawaan yang pertama), pasal, dan alasannya.",
        ["rulebook"] = "Menulis aturan sebagai buku: setiap manfaat, syarat, angka, tafsir, dan data dalam kata-kata, dengan pasalnya.",
        ["rulebook --out"] = "Folder untuk seluruh himpunan aturan, satu berkas Markdown tiap halaman; dibuat bila belum ada.",
        ["rulebook --texts"] = "Folder berisi teks resmi, satu berkas tiap pasal (pp-44-2015/pasal-34.txt): di samping setiap aturan berdiri pasalnya.",
        ["rulebook --on"] = "Mencetak aturan yang berlaku pada hari ini, yyyy-MM-dd, sebagai ganti menulis seluruh himpunan aturan.",
        ["rulebook --format"] = "Bentuk aturan suatu hari.",
        ["rulebook --language"] = "Bahasanya; dengan --out keduanya, kecuali satu disebut.",
        ["diff"] = "Menyebutkan perubahan aturan di antara dua hari, aturan demi aturan, dalam kata-kata dan jumlah; atau apa yang karena itu berubah bagi suatu kasus atau daftar peserta.",
        ["diff DATE"] = "Hari yang lebih dahulu, yyyy-MM-dd.",
        ["diff --case"] = "Satu kasus (JSON): apa yang diperoleh bila kejadiannya pada hari yang satu atau yang lain, sebagai ganti perubahan aturan.",
        ["diff --roster"] = "Daftar peserta (.xlsx atau CSV): berapa orang mendapat lebih banyak, lebih sedikit, atau sama pada hari yang satu atau yang lain, sebagai ganti perubahan aturan.",
        ["diff --event"] = "Bersama --roster: apa yang diandaikan terjadi pada setiap orang.",
        ["diff OTHER"] = "Hari yang lebih kemudian, yyyy-MM-dd.",
        ["schema"] = "Mencetak JSON Schema (2020-12).",
        ["schema WHICH"] = "kasus (yang dibaca assess; bawaan), perhitungan (yang ditulisnya dengan --format json), bukti (yang dibaca audit), iuran, program (yang dibaca monitor), andaian (yang dibaca --what-if), atau pemantauan.",
    };

    /// <summary>Says everything in Indonesian.</summary>
    public static void Translate(RootCommand root)
    {
        root.Description = Texts[""];
        foreach (Option option in root.Options)
        {
            option.Description = Texts.GetValueOrDefault(option.Name) ?? option.Description;
        }

        foreach (Command command in root.Subcommands)
        {
            command.Description = Texts.GetValueOrDefault(command.Name) ?? command.Description;
            foreach (Symbol symbol in command.Arguments.Concat<Symbol>(command.Options))
            {
                symbol.Description = Of(command, symbol) ?? symbol.Description;
            }
        }
    }

    /// <summary>What a part of a command is for; null: not said.</summary>
    public static string? Of(Command command, Symbol symbol) =>
        Texts.GetValueOrDefault($"{command.Name} {symbol.Name}") ?? WithWords($"{command.Name} {symbol.Name}") ?? Texts.GetValueOrDefault(symbol.Name);

    // Those that name every word of an enumeration, made when they are asked for.
    private static string? WithWords(string name) => name switch
    {
        "contribution --contributor" => $"Siapa yang beriuran: {Words(ContributionWords.Contributors)}.",
        "contribution --sector" => $"BPU: {Words(ContributionWords.Sectors)}.",
        "contribution --paid-by" => $"Siapa yang membayar: {Words(ContributionWords.Payers)}.",
        "contribution --wage-kind" => $"Cara upah dibayar: {Words(ContributionWords.WageForms)}; bulanan bila tidak disebut.",
        "contribution --risk" => $"PU, magang: tingkat risiko: {Words(ContributionWords.RiskGroups)}.",
        _ => null,
    };

    private static string Words<T>(ContributionWords<T> words)
        where T : struct, Enum => string.Join(", ", words.All);
}
