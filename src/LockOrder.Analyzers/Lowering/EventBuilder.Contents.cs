using LockOrder.Analyzers.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Uses of what a reference leads to, and not only of the reference.</summary>
internal sealed partial class EventBuilder
{
    /// <summary>The object that a member, element or call belongs to.</summary>
    private int VisitOwner(IOperation? instance, AccessKind access = AccessKind.ContentsRead)
    {
        if (instance is not null && Unconverted(instance) is IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation))
        {
            return VisitMember(member, access);
        }

        var slot = Visit(instance);
        if (instance is not null && slot >= 0 && KnownApis.IsMutable(Unconverted(instance).Type))
        {
            // A local, the receiver of ?. or a choice: which member it came from is for the path to say.
            Emit(new UseEvent(slot, access) { Span = Spans.Of(Source(instance).Syntax) });
        }

        return slot;
    }

    /// <summary>An argument that a method of the framework reads or writes through, such as a sequence to copy.</summary>
    private int VisitArgument(IArgumentOperation argument, IMethodSymbol method)
    {
        if (argument.Parameter is not { } parameter || !method.DeclaringSyntaxReferences.IsEmpty || !KnownApis.IsMutable(Unconverted(argument.Value).Type) || !IsUsed(parameter.OriginalDefinition.Type, method))
        {
            return Visit(argument.Value);
        }

        var isWritten = parameter.Name is "destinationArray" or "dst" || (method.Name == "CopyTo" && parameter.Ordinal == 0)
            || (method.ContainingType.SpecialType == SpecialType.System_Array && method.Name is "Clear" or "Fill" or "Sort" or "Reverse");
        return VisitOwner(argument.Value, isWritten ? AccessKind.ContentsWrite : AccessKind.ContentsRead);
    }

    /// <summary>Framework types that do nothing with a collection but go through it. Others may keep the reference, which is no use of the contents.</summary>
    private static bool IsUsed(ITypeSymbol declared, IMethodSymbol method)
    {
        var type = method.ContainingType;
        var isSequence = declared is IArrayTypeSymbol || declared.SpecialType == SpecialType.System_Array || declared.ContainingNamespace?.ToDisplayString() is "System.Collections" or "System.Collections.Generic";
        return isSequence && (KnownApis.IsMutableCollection(type) || type.SpecialType is SpecialType.System_Array or SpecialType.System_String || type is { Name: "Buffer" or "Enumerable" });
    }
}
