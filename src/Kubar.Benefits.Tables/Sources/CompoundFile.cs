using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Kubar.Benefits.Tables.Sources;

/// <summary>The container of old workbooks, in which a new one is kept too once it has a password (MS-CFB, MS-OFFCRYPTO).</summary>
internal static class CompoundFile
{
    private const int SectorShiftAt = 30;
    private const int DirectoryAt = 48;

    /// <summary>The names of a workbook with a password stand among the first of the directory: a few sectors hold them.</summary>
    private const int DirectoryLength = 8192;

    /// <summary>Whether a workbook with a password is in it.</summary>
    public static bool HoldsEncryptedPackage(Stream file)
    {
        Span<byte> header = stackalloc byte[512];
        file.Position = 0;
        if (file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length)
        {
            return false;
        }

        int sector = 1 << (BinaryPrimitives.ReadUInt16LittleEndian(header[SectorShiftAt..]) & 15);
        long directory = (BinaryPrimitives.ReadUInt32LittleEndian(header[DirectoryAt..]) + 1L) * sector;
        if (directory >= file.Length)
        {
            return false;
        }

        file.Position = directory;
        byte[] names = new byte[DirectoryLength];
        int length = file.ReadAtLeast(names, names.Length, throwOnEndOfStream: false);
        return names.AsSpan(0, length).IndexOf(MemoryMarshal.AsBytes<char>("EncryptedPackage")) >= 0;
    }
}
