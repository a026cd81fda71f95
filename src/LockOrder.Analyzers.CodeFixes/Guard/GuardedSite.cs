using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.CodeFixes.Fixing;
using LockOrder.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.CodeFixes.Guard;

/// <summary>An access or call that lacks a lock: by which names the lock could be had there.</summary>
internal static class GuardedSite
{
    /// <summary>The likeliest first. Guesses are allowed: the proof decides.</summary>
    public static IEnumerable<ExpressionSyntax> Locks(FixSite site) =>
        Names(site).Distinct().Select(FixSite.Expression).Where(e => !e.ContainsDiagnostics);

    /// <summary>The object whose member is touched, or whose method is called.</summary>
    public static ExpressionSyntax? Receiver(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => Receiver(call.Expression),
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax parent } name when parent.Name == name => parent.Expression,
        SimpleNameSyntax { Parent: MemberBindingExpressionSyntax parent } => Receiver(parent),
        _ => null,
    };

    private static IEnumerable<string> Names(FixSite site)
    {
        var path = site.Property(DiagnosticKeys.LockPath);
        var node = site.Node;
        if (path is not null && Receiver(node) is { } receiver and not ThisExpressionSyntax && node is not InvocationExpressionSyntax && IsObject(site, receiver))
        {
            // What the code says of the object reads better than what the engine knows of it.
            yield return Join(receiver, path);
        }

        if (site.LockText() is { } text)
        {
            yield return text;
        }

        if (path is not null && node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call)
        {
            foreach (var candidate in call.ArgumentList.Arguments.Select(a => a.Expression).Prepend(Receiver(call)))
            {
                if (candidate is not null && IsObject(site, candidate))
                {
                    yield return Join(candidate, path);
                }
            }
        }
    }

    /// <summary>A name that means the same object a moment earlier: no calls, no indexes.</summary>
    private static bool IsObject(FixSite site, ExpressionSyntax expression) =>
        expression is ThisExpressionSyntax or BaseExpressionSyntax
        || (expression is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure && IsObject(site, sure.Operand))
        || (expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && !expression.DescendantNodes().Any(n => n is InvocationExpressionSyntax or ElementAccessExpressionSyntax)
            && site.Model.GetSymbolInfo(expression).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol);

    private static string Join(ExpressionSyntax receiver, string path) => receiver.WithoutTrivia() + "." + path;
}
