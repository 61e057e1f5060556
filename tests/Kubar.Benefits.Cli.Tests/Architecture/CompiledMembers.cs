using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace Kubar.Benefits.Cli.Tests.Architecture;

/// <summary>
/// What an assembly declares for itself alone, and what its instructions name: methods, properties by their getters, and fields.
/// Overloads count as one. Constants are put in where they are used and leave no trace, so that they are not among them.
/// </summary>
internal sealed class CompiledMembers : IDisposable
{
    private static readonly OpCode[] OneByte = new OpCode[256];
    private static readonly OpCode[] TwoBytes = new OpCode[256];

    private readonly PEReader _file;
    private readonly MetadataReader _reader;

    static CompiledMembers()
    {
        foreach (FieldInfo field in typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var code = (OpCode)field.GetValue(null)!;
            (code.Size == 1 ? OneByte : TwoBytes)[code.Value & 0xFF] = code;
        }
    }

    private CompiledMembers(string path)
    {
        _file = new(File.OpenRead(path));
        _reader = _file.GetMetadataReader();
    }

    public static CompiledMembers Open(string path) => new(path);

    /// <summary>Members that no other assembly sees and that the compiler did not make: not overrides, implementations, constructors and setters.</summary>
    public IEnumerable<string> Declared()
    {
        foreach (TypeDefinition type in _reader.TypeDefinitions.Select(_reader.GetTypeDefinition).Where(type => !NameOf(type).Contains('<')))
        {
            HashSet<MethodDefinitionHandle> implementing = [.. type.GetMethodImplementations()
                .Select(_reader.GetMethodImplementation)
                .Where(implementation => implementation.MethodBody.Kind == HandleKind.MethodDefinition)
                .Select(implementation => (MethodDefinitionHandle)implementation.MethodBody)];
            foreach (MethodDefinitionHandle handle in type.GetMethods().Where(handle => !implementing.Contains(handle)))
            {
                MethodDefinition method = _reader.GetMethodDefinition(handle);
                string name = _reader.GetString(method.Name);
                bool isVisible = IsVisible(type) && (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
                bool isMade = IsCompilerGenerated(method.GetCustomAttributes()) && !name.StartsWith("get_", StringComparison.Ordinal);
                if (!isMade && !isVisible && !method.Attributes.HasFlag(MethodAttributes.Virtual) && !name.StartsWith("set_", StringComparison.Ordinal) && name.IndexOfAny(['.', '<']) < 0)
                {
                    yield return $"{NameOf(type)}.{name}";
                }
            }

            foreach (FieldDefinition field in type.GetFields().Select(_reader.GetFieldDefinition))
            {
                bool isVisible = IsVisible(type) && (field.Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public;
                if (!isVisible && !field.Attributes.HasFlag(FieldAttributes.Literal) && !field.Attributes.HasFlag(FieldAttributes.SpecialName) && !_reader.GetString(field.Name).Contains('<'))
                {
                    yield return $"{NameOf(type)}.{_reader.GetString(field.Name)}";
                }
            }
        }
    }

    /// <summary>Every member that an instruction names, but for a method that names itself.</summary>
    public IEnumerable<string> Named()
    {
        foreach (MethodDefinitionHandle handle in _reader.MethodDefinitions)
        {
            MethodDefinition method = _reader.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
            {
                continue;
            }

            string self = NameOf(handle)!;
            foreach (string name in NamedIn(_file.GetMethodBody(method.RelativeVirtualAddress).GetILReader()).Where(name => name != self))
            {
                yield return name;
            }
        }
    }

    public void Dispose() => _file.Dispose();

    private List<string> NamedIn(BlobReader instructions)
    {
        List<string> names = [];
        while (instructions.RemainingBytes > 0)
        {
            byte first = instructions.ReadByte();
            OpCode code = first == 0xFE ? TwoBytes[instructions.ReadByte()] : OneByte[first];
            switch (code.OperandType)
            {
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    instructions.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    instructions.Offset += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    instructions.Offset += 8;
                    break;
                case OperandType.InlineSwitch:
                    int branches = instructions.ReadInt32();
                    instructions.Offset += 4 * branches;
                    break;
                case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok:
                    if (NameOf(MetadataTokens.EntityHandle(instructions.ReadInt32())) is { } name)
                    {
                        names.Add(name);
                    }

                    break;
                default:
                    instructions.Offset += 4;
                    break;
            }
        }

        return names;
    }

    private string? NameOf(EntityHandle member)
    {
        switch (member.Kind)
        {
            case HandleKind.MethodDefinition:
                MethodDefinition method = _reader.GetMethodDefinition((MethodDefinitionHandle)member);
                return $"{NameOf(_reader.GetTypeDefinition(method.GetDeclaringType()))}.{_reader.GetString(method.Name)}";
            case HandleKind.FieldDefinition:
                FieldDefinition field = _reader.GetFieldDefinition((FieldDefinitionHandle)member);
                return $"{NameOf(_reader.GetTypeDefinition(field.GetDeclaringType()))}.{_reader.GetString(field.Name)}";
            case HandleKind.MemberReference:
                MemberReference reference = _reader.GetMemberReference((MemberReferenceHandle)member);
                return $"{NameOfType(reference.Parent)}.{_reader.GetString(reference.Name)}";
            case HandleKind.MethodSpecification:
                return NameOf(_reader.GetMethodSpecification((MethodSpecificationHandle)member).Method);
            default:
                return null;
        }
    }

    private string NameOfType(EntityHandle type)
    {
        switch (type.Kind)
        {
            case HandleKind.TypeDefinition:
                return NameOf(_reader.GetTypeDefinition((TypeDefinitionHandle)type));
            case HandleKind.TypeReference:
                TypeReference reference = _reader.GetTypeReference((TypeReferenceHandle)type);
                string name = _reader.GetString(reference.Name);
                return reference.ResolutionScope.Kind == HandleKind.TypeReference
                    ? $"{NameOfType(reference.ResolutionScope)}+{name}"
                    : $"{_reader.GetString(reference.Namespace)}.{name}";
            case HandleKind.TypeSpecification:
                BlobReader signature = _reader.GetBlobReader(_reader.GetTypeSpecification((TypeSpecificationHandle)type).Signature);
                return signature.ReadSignatureTypeCode() == SignatureTypeCode.GenericTypeInstance && signature.ReadByte() > 0
                    ? NameOfType(signature.ReadTypeHandle())
                    : "";
            default:
                return "";
        }
    }

    private string NameOf(TypeDefinition type) => type.GetDeclaringType() is { IsNil: false } outer
        ? $"{NameOf(_reader.GetTypeDefinition(outer))}+{_reader.GetString(type.Name)}"
        : $"{_reader.GetString(type.Namespace)}.{_reader.GetString(type.Name)}";

    private bool IsVisible(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic => IsVisible(_reader.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private bool IsCompilerGenerated(CustomAttributeHandleCollection attributes) => attributes
        .Select(handle => _reader.GetCustomAttribute(handle).Constructor)
        .Any(constructor => constructor.Kind == HandleKind.MemberReference
            && NameOfType(_reader.GetMemberReference((MemberReferenceHandle)constructor).Parent) == typeof(CompilerGeneratedAttribute).FullName);
}
