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
        var attribute = SyntaxFactory.Attribute(
            SyntaxFactory.ParseName(attributeType),
            SyntaxFactory.AttributeArgumentList([SyntaxFactory.AttributeArgument(SyntaxFactory.ParseExpression(argument))]));
        var generator = SyntaxGenerator.GetGenerator(site.Document);
        var changed = generator.AddAttributes(method, SyntaxFactory.AttributeList([attribute]));
        yield return new Proposal(Name, $"Require '{path}' of the callers of '{method.Identifier}'", site.Root.ReplaceNode(method, changed))
        {
            // Callers that lack the lock are told now: that is the point.
            Tolerated = ["LOCK2003"],
        };
    }

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
