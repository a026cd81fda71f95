using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>Our attributes, by simple name, and remarks that say which lock a caller must hold.</summary>
internal static class AnnotationReader
{
    public static bool Has(ISymbol symbol, string name) => Find(symbol, name).Any();

    public static IEnumerable<AttributeData> Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(a => a.AttributeClass is { } type && AttributeWords.Simple(type.Name) == name);

    public static string? LockName(ISymbol member) =>
        Find(member, AttributeWords.LockName).FirstOrDefault()?.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>A type some method of which says that it acquires the object itself: a hand-made lock.</summary>
    public static bool IsHandMade(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Any(m => Find(m, AttributeWords.AcquiresLock).Concat(Find(m, AttributeWords.TryAcquiresLock)).Any(a => Paths(a).Contains("this")));

    public static IEnumerable<string> Paths(AttributeData attribute) => attribute.ConstructorArguments.SelectMany(Strings);

    public static bool Flag(AttributeData attribute, string name) => attribute.NamedArguments.Any(n => n.Key == name && n.Value.Value is true);

    public static SourceSpan Span(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? Spans.Of(reference.SyntaxTree, reference.Span) : SourceSpan.None;

    /// <summary>What a method says itself, and what is asked of whoever calls it by the name of a member it implements or overrides.</summary>
    public static Contract Contract(IMethodSymbol method, SymbolTable symbols, LockCatalog catalog)
    {
        var contract = Own(method, symbols, catalog);
        foreach (var @base in Bases(method))
        {
            var inherited = symbols.Callee(@base).Contract;
            if (inherited.Requires.Length + inherited.Excludes.Length > 0)
            {
                contract = contract.With(Locks.Contract.None with { Requires = inherited.Requires, Excludes = inherited.Excludes });
            }
        }

        return contract;
    }

    /// <summary>Members of this compilation that stand for this one: what it overrides, and what it implements.</summary>
    private static IEnumerable<IMethodSymbol> Bases(IMethodSymbol method)
    {
        if (method.IsStatic || method.MethodKind == MethodKind.Constructor || !method.Locations.Any(l => l.IsInSource))
        {
            yield break;
        }

        if (method.OverriddenMethod is { } overridden && overridden.Locations.Any(l => l.IsInSource))
        {
            yield return overridden;
        }

        if (method.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            yield break;
        }

        var name = method.Name.Substring(method.Name.LastIndexOf('.') + 1);
        foreach (var member in type.AllInterfaces.Where(i => i.Locations.Any(l => l.IsInSource)).SelectMany(i => i.GetMembers(name)).OfType<IMethodSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method))
            {
                yield return member;
            }
        }
    }

    private static Contract Own(IMethodSymbol method, SymbolTable symbols, LockCatalog catalog)
    {
        var owner = method.AssociatedSymbol is IPropertySymbol property ? property : null;
        var attributes = method.GetAttributes().Concat(owner?.GetAttributes() ?? []).Where(a => a.AttributeClass is { } c && AttributeWords.IsOurs(c.Name)).ToList();
        var remarks = Remarks(method, symbols, catalog);
        if (attributes.Count == 0 && remarks.IsEmpty)
        {
            return Locks.Contract.None;
        }

        ImmutableArray<ContractLock> Read(string name) => attributes
            .Where(a => AttributeWords.Simple(a.AttributeClass!.Name) == name)
            .SelectMany(a => Paths(a).Select(p => Lock(a, p, method, symbols, catalog, name)))
            .OfType<ContractLock>()
            .ToImmutableArray();
        var tries = attributes.FirstOrDefault(a => AttributeWords.Simple(a.AttributeClass!.Name) == AttributeWords.TryAcquiresLock);
        return new Contract(
            Read(AttributeWords.RequiresLock).AddRange(remarks),
            Read(AttributeWords.ExcludesLock),
            Read(AttributeWords.AcquiresLock),
            Read(AttributeWords.ReleasesLock),
            Read(AttributeWords.TryAcquiresLock),
            tries?.ConstructorArguments.FirstOrDefault().Value is not false,
            Read(AttributeWords.AssumesLock))
        {
            ReturnsBool = method.ReturnType.SpecialType == SpecialType.System_Boolean,
        };
    }

    private static ContractLock? Lock(AttributeData attribute, string path, IMethodSymbol method, SymbolTable symbols, LockCatalog catalog, string name)
    {
        if (LockPath.Resolve(path, method, catalog) is not { } resolved)
        {
            return null;
        }

        var reference = resolved.Reference(symbols, catalog);
        if (path == "this" && method.ContainingType is { } type && IsHandMade(type))
        {
            // A hand-made lock has no class of its own: the member that holds it gives it one.
            reference = new LockReference(null, Value.ThisObject);
        }

        var returnsGuard = name == AttributeWords.AcquiresLock && !method.ReturnsVoid && method.ReturnType.AllInterfaces.Concat([method.ReturnType]).Any(i => i.Name is "IDisposable" or "IAsyncDisposable");
        return new ContractLock(reference, Mode(attribute), Span(attribute), $"[{name}(\"{path}\")]", resolved.AnyInstance) { ByResult = returnsGuard };
    }

    /// <summary>The enumeration is matched by the name of its value, so that a project's own copy works.</summary>
    private static LockMode Mode(AttributeData attribute)
    {
        var mode = attribute.NamedArguments.FirstOrDefault(n => n.Key == "Mode").Value;
        var name = mode.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, mode.Value))?.Name;
        return name switch
        {
            "Shared" or "Read" => LockMode.Shared,
            "Upgradeable" => LockMode.Upgradeable,
            _ => LockMode.Exclusive,
        };
    }

    /// <summary>"The caller must hold <see cref="_gate"/>" in the documentation of a method.</summary>
    private static ImmutableArray<ContractLock> Remarks(IMethodSymbol method, SymbolTable symbols, LockCatalog catalog)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty || method.AssociatedSymbol is not null)
        {
            return [];
        }

        var node = method.DeclaringSyntaxReferences[0].GetSyntax();
        if (!LockWords.MentionsContract(node))
        {
            return [];
        }

        var result = ImmutableArray.CreateBuilder<ContractLock>();
        foreach (var trivia in node.GetLeadingTrivia())
        {
            if (trivia.GetStructure() is not Microsoft.CodeAnalysis.CSharp.Syntax.DocumentationCommentTriviaSyntax comment)
            {
                continue;
            }

            foreach (var element in comment.DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.XmlCrefAttributeSyntax>())
            {
                if (Remark.Asks(comment.ToFullString(), element.ToString()) is { } mode && LockPath.Resolve(element.Cref.ToString(), method, catalog) is { } path)
                {
                    result.Add(new ContractLock(path.Reference(symbols, catalog), mode.Asked, Spans.Of(element), "the remark on it", path.AnyInstance) { Within = mode.Within });
                }
            }
        }

        return result.ToImmutable();
    }

    private static IEnumerable<string> Strings(TypedConstant constant) => constant.Kind == TypedConstantKind.Array
        ? constant.Values.IsDefault ? [] : constant.Values.SelectMany(Strings)
        : constant.Value is string text ? [text] : [];
}
