using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Hosting;

/// <summary>
/// Whether a method that is named and not called stays within the call it is named in: given to somebody who runs it before
/// returning, it runs under the caller's locks; anything else lets it get away. Asked while summaries are being made, so the text decides.
/// </summary>
internal sealed class DelegateUses(TreeCatalog trees)
{
    /// <summary>Locals and parameters a method group is followed through.</summary>
    private const int MaxSteps = 3;

    public bool RunHere(ExpressionSyntax named, CancellationToken cancellation) => RunHere(named, 0, cancellation);

    private bool RunHere(ExpressionSyntax named, int steps, CancellationToken cancellation)
    {
        while (named.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            named = (ExpressionSyntax)named.Parent;
        }

        return named.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument => steps < MaxSteps && RunsArgument(call, list, argument, steps, cancellation),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local } when steps < MaxSteps => IsOnlyRun(local.Identifier.ValueText, local.FirstAncestorOrSelf<MemberDeclarationSyntax>(), steps, cancellation),
            _ => false,
        };
    }

    private bool RunsArgument(InvocationExpressionSyntax call, ArgumentListSyntax list, ArgumentSyntax argument, int steps, CancellationToken cancellation)
    {
        if (trees.Model(call.SyntaxTree).GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            var effect = KnownApis.Find(method);
            return effect.Has(ApiEffects.RunsDelegates) || effect.Has(ApiEffects.RunsAndWaits) || (effect.Has(ApiEffects.StartsDelegates) && IsAwaited(call));
        }

        var declared = SymbolTable.Declared(method);
        var parameter = argument.NameColon is { Name.Identifier.ValueText: var name }
            ? declared.Parameters.FirstOrDefault(p => p.Name == name)
            : declared.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument) + (method.ReducedFrom is null ? 0 : 1));
        return parameter is not null && !declared.IsVirtual && !declared.IsAbstract && (!declared.IsAsync || IsAwaited(call) || call.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax) && !trees.IsIterator(declared)
            && trees.Code(declared) is MemberDeclarationSyntax body && IsOnlyRun(parameter.Name, body, steps, cancellation);
    }

    private static bool IsAwaited(ExpressionSyntax started) =>
        started.Parent is AwaitExpressionSyntax
        || (started.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "Unwrap", Parent: InvocationExpressionSyntax configured } && IsAwaited(configured));

    /// <summary>Every use of the variable runs the delegate, or gives it to somebody who does.</summary>
    private bool IsOnlyRun(string variable, MemberDeclarationSyntax? body, int steps, CancellationToken cancellation) =>
        body is not null && body.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == variable)
            .All(n => (n.Parent is InvocationExpressionSyntax called && called.Expression == n)
                || n.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Parent: InvocationExpressionSyntax }
                || n.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Invoke" } } }
                || RunHere(n, steps + 1, cancellation));
}
