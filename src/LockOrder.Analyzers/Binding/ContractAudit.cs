using System;
using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>Attributes that cannot be true: they name nothing, or say what the document or another attribute denies.</summary>
internal static class ContractAudit
{
    public static IEnumerable<(SourceSpan Span, string Problem)> Problems(AttributeSyntax attribute, LockCatalog catalog)
    {
        var model = catalog.Trees.Model(attribute.SyntaxTree);
        if (Owner(attribute, model) is not { } owner)
        {
            yield break;
        }

        var data = owner.GetAttributes().FirstOrDefault(a => a.ApplicationSyntaxReference is { } r && r.SyntaxTree == attribute.SyntaxTree && r.Span == attribute.Span);
        if (data?.AttributeClass is null)
        {
            yield break;
        }

        var name = AttributeWords.Simple(data.AttributeClass.Name);
        foreach (var path in AnnotationReader.Paths(data))
        {
            if (name == AttributeWords.LockName)
            {
                if (!catalog.Documents.IsEmpty && Misnamed(path, owner, catalog) is { } wrong)
                {
                    yield return (Spans.Of(attribute), wrong);
                }
            }
            else if (LockPath.Resolve(path, owner, catalog) is null)
            {
                yield return (Spans.Of(attribute), $"'{path}' leads to no lock from '{owner.ContainingType?.Name}.{owner.Name}'{Hint(path, owner)}");
            }
        }

        if (owner is IMethodSymbol method && name == AttributeWords.AcquiresLock)
        {
            foreach (var problem in Contradictions(catalog.Symbols.Callee(method).Contract, catalog))
            {
                yield return (Spans.Of(attribute), problem);
            }
        }
    }

    /// <summary>A name that no document has, or one it has for another lock than this member.</summary>
    private static string? Misnamed(string name, ISymbol member, LockCatalog catalog) => catalog.ByName(name) is not { } named
        ? $"No document names a lock '{name}'"
        : catalog.OfMember(member) is { } other && !other.Equals(named)
            ? $"The document says that '{member.ContainingType?.Name}.{member.Name}' is '{other.Display}', not '{named.Display}'"
            : null;

    private static ISymbol? Owner(AttributeSyntax attribute, SemanticModel model)
    {
        for (var node = attribute.Parent?.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case BaseFieldDeclarationSyntax field:
                    return model.GetDeclaredSymbol(field.Declaration.Variables[0]);
                case MemberDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax:
                    return model.GetDeclaredSymbol(node);
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>Required and acquired in an order the document forbids, or acquired although it must be held.</summary>
    private static IEnumerable<string> Contradictions(Contract contract, LockCatalog catalog)
    {
        foreach (var acquired in contract.Acquires.Select(a => a.Lock.Class).OfType<LockClass>())
        {
            foreach (var required in contract.Requires.Select(r => r.Lock.Class).OfType<LockClass>())
            {
                if (required.IsDocumented && acquired.IsDocumented
                    && catalog.Order.Compare(required.Node, LockMode.Exclusive, acquired.Node, LockMode.Exclusive, null) is { Kind: OrderVerdictKind.Inverted } verdict)
                {
                    yield return $"It acquires '{acquired.Display}' and requires '{required.Display}', but line {verdict.Path[0].Span.LineNumber} of the document puts '{acquired.Display}' first";
                }
            }
        }
    }

    private static string Hint(string path, ISymbol owner)
    {
        var last = path.Substring(path.LastIndexOf('.') + 1);
        var near = owner.ContainingType?.GetMembers()
            .Where(m => m is IFieldSymbol { AssociatedSymbol: null } or IPropertySymbol)
            .Select(m => (m.Name, Distance: LockNames.Distance(m.Name, last)))
            .Where(m => m.Distance > 0 && m.Distance <= Math.Min(2, last.Length / 3))
            .OrderBy(m => m.Distance)
            .ThenBy(m => m.Name, StringComparer.Ordinal)
            .Select(m => m.Name)
            .FirstOrDefault();
        return near is null ? "" : $"; did you mean '{near}'?";
    }
}
