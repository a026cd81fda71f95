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

    public static Contract Contract(IMethodSymbol method, SymbolTable symbols, LockCatalog catalog)
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
                if (SaysHold(comment.ToFullString(), element.ToString())
                    && LockPath.Resolve(element.Cref.ToString(), method, catalog) is { } path)
                {
                    result.Add(new ContractLock(path.Reference(symbols, catalog), LockMode.Shared, Spans.Of(element), "the remark on it", path.AnyInstance));
                }
            }
        }

        return result.ToImmutable();
    }

    /// <summary>The sentence that names the lock says must or caller, and hold, and no not.</summary>
    private static bool SaysHold(string text, string cref)
    {
        text = string.Join(" ", text.Split('\n').Select(l => l.Trim().TrimStart('/', '*').Trim()));
        var at = text.IndexOf(cref, System.StringComparison.Ordinal);
        var start = text.LastIndexOf(". ", at < 0 ? 0 : at, System.StringComparison.Ordinal) + 1;
        var end = text.IndexOf(". ", at < 0 ? 0 : at, System.StringComparison.Ordinal);
        var sentence = text.Substring(start, (end < 0 ? text.Length : end) - start).ToLowerInvariant();
        return sentence.Contains("hold") | sentence.Contains("held") && (sentence.Contains("must") || sentence.Contains("caller") || sentence.Contains("should")) && !sentence.Contains(" not ") && !sentence.Contains("without");
    }

    private static IEnumerable<string> Strings(TypedConstant constant) => constant.Kind == TypedConstantKind.Array
        ? constant.Values.IsDefault ? [] : constant.Values.SelectMany(Strings)
        : constant.Value is string text ? [text] : [];
}
