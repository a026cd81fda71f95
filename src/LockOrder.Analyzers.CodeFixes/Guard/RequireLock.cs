using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using LockOrder.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace LockOrder.Analyzers.CodeFixes.Guard;

/// <summary>Asks the callers for the lock, in writing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = Name), Shared]
public sealed class RequireLock : LockFix
{
    /// <summary>Adds <c>[RequiresLock]</c> to the method.</summary>
    public const string Name = "RequireLock";

    private const string Attribute = "RequiresLockAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["LOCK2001", "LOCK2003"];

    private protected override IEnumerable<Proposal> Propose(FixSite site)
    {
        var scope = site.Node.FirstAncestorOrSelf<SyntaxNode>(n => n is MethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        if (scope is not MethodDeclarationSyntax method || site.LockText() is not { } text || TypeName(site.Model, method.SpanStart) is not { } attributeType)
        {
            yield break;
        }

        var path = text.StartsWith("this.", System.StringComparison.Ordinal) ? text.Substring("this.".Length) : text;
        var argument = path.Contains('.') ? SyntaxFactory.Literal(path).ToString() : path == "this" ? "\"this\"" : $"nameof({path})";
        var required = SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression(argument));
        var changed = Existing(method, attributeType) is { ArgumentList: { } arguments } existing
            ? method.ReplaceNode(existing, existing.WithArgumentList(arguments.AddArguments(required.WithLeadingTrivia(SyntaxFactory.Space))))
            : SyntaxGenerator.GetGenerator(site.Document).AddAttributes(
                method,
                SyntaxFactory.AttributeList([SyntaxFactory.Attribute(SyntaxFactory.ParseName(attributeType), SyntaxFactory.AttributeArgumentList([required]))]));
        yield return new Proposal(Name, $"Require '{path}' of the callers of '{method.Identifier}'", site.Root.ReplaceNode(method, changed))
        {
            // Callers that lack the lock are told now: that is the point.
            Tolerated = ["LOCK2003"],
        };
    }

    /// <summary>An attribute of the kind that asks for another lock already, in the plain form.</summary>
    private static AttributeSyntax? Existing(MethodDeclarationSyntax method, string attributeType) =>
        method.AttributeLists.SelectMany(l => l.Attributes).FirstOrDefault(a => a.Name.ToString() == attributeType && a.ArgumentList?.Arguments.All(x => x.NameEquals is null) == true);

    /// <summary>The project's attribute or the one it references, without the suffix.</summary>
    private static string? TypeName(SemanticModel model, int position)
    {
        var compilation = model.Compilation;
        var found = compilation.GetTypeByMetadataName("LockOrder." + Attribute)
            ?? compilation.GetSymbolsWithName(Attribute, SymbolFilter.Type).OfType<INamedTypeSymbol>().FirstOrDefault(t => t.ContainingType is null);
        var name = found?.ToMinimalDisplayString(model, position);
        return name?.EndsWith("Attribute", System.StringComparison.Ordinal) == true ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
