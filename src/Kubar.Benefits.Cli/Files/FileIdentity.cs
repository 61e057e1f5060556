using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Kubar.Benefits.Cli.Files;

/// <summary>What stands behind a name.</summary>
internal enum FileNature
{
    /// <summary>A file that can be replaced by another.</summary>
    Regular = 1,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe, a device, a socket: written to as it is, never replaced.</summary>
    Special,
}

/// <summary>A file by what it is, not by its name: the same over links, folders and open streams.</summary>
/// <param name="Device">The volume.</param>
/// <param name="Number">Its number on that volume.</param>
/// <param name="Nature">What it is.</param>
internal readonly partial record struct FileIdentity(ulong Device, ulong Number, FileNature Nature)
{
    private const int CurrentFolder = -100;
    private const int EmptyPath = 0x1000;
    private const uint BasicFacts = 0x7FF;
    private const int KindOfFile = 0xF000;
    private const int KindFolder = 0x4000;
    private const int KindRegular = 0x8000;

    /// <summary>The file of that name, links followed; null where there is none, or where this system does not tell it.</summary>
    public static FileIdentity? Of(string path)
    {
        if (OperatingSystem.IsLinux())
        {
            return Statx(CurrentFolder, path, 0, BasicFacts, out Facts facts) == 0 ? Of(facts) : null;
        }

        if (OperatingSystem.IsWindows() && File.Exists(path))
        {
            try
            {
                using SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                return OfHandle(handle);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The file behind a descriptor of this process: 0 is standard input, 1 standard output.</summary>
    public static FileIdentity? Of(int descriptor) =>
        OperatingSystem.IsLinux() && Statx(descriptor, "", EmptyPath, BasicFacts, out Facts facts) == 0 ? Of(facts) : null;

    private static FileIdentity Of(Facts facts) => new(
        ((ulong)facts.DeviceMajor << 32) | facts.DeviceMinor,
        facts.Number,
        (facts.Mode & KindOfFile) switch
        {
            KindFolder => FileNature.Folder,
            KindRegular => FileNature.Regular,
            _ => FileNature.Special,
        });

    private static FileIdentity? OfHandle(SafeFileHandle handle) => GetFileInformationByHandle(handle, out WindowsFacts facts)
        ? new(facts.Volume, ((ulong)facts.IndexHigh << 32) | facts.IndexLow, FileNature.Regular)
        : null;

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint mask, out Facts facts);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetFileInformationByHandle(SafeFileHandle file, out WindowsFacts facts);

    /// <summary>As much of <c>struct statx</c> as is asked; its layout is the same on every Linux.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Facts
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Number;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }

    /// <summary>As much of <c>BY_HANDLE_FILE_INFORMATION</c> as is asked.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 52)]
    private struct WindowsFacts
    {
        [FieldOffset(28)]
        public uint Volume;

        [FieldOffset(44)]
        public uint IndexHigh;

        [FieldOffset(48)]
        public uint IndexLow;
    }
}
