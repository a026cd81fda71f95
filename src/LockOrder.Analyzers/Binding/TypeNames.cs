using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>Canonical names of types: namespace, containing types, metadata name. The same for every instantiation of a generic type.</summary>
internal static class TypeNames
{
    public static string Of(ITypeSymbol? type)
    {
        switch (type?.OriginalDefinition)
        {
            case null:
                return "";
            case INamedTypeSymbol named:
                var builder = new StringBuilder();
                Append(builder, named);
                return builder.ToString();
            case IArrayTypeSymbol array:
                return Of(array.ElementType) + "[]";
            case var other:
                return other.Name;
        }
    }

    /// <summary>Namespace and type without arity, as a document or a table of known types writes it.</summary>
    public static string Plain(ITypeSymbol type)
    {
        var name = Of(type);
        var tick = name.IndexOf('`');
        return tick < 0 ? name : name.Substring(0, tick);
    }

    /// <summary>The name and all enclosing scopes, innermost first: <c>N.Outer.Inner</c>, <c>N.Outer</c>, <c>N</c>.</summary>
    public static IEnumerable<string> Scopes(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name.Substring(0, end);
        }
    }

    private static void Append(StringBuilder builder, INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            Append(builder, outer);
            builder.Append('.');
        }
        else if (type.ContainingNamespace is { IsGlobalNamespace: false } ns)
        {
            AppendNamespace(builder, ns);
            builder.Append('.');
        }

        builder.Append(type.MetadataName);
    }

    private static void AppendNamespace(StringBuilder builder, INamespaceSymbol ns)
    {
        if (ns.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            AppendNamespace(builder, outer);
            builder.Append('.');
        }

        builder.Append(ns.Name);
    }
}
