using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Tasks whose result is there when it is asked for, told by the text around: asking for it does not wait.</summary>
internal static class CompletedTasks
{
    public static bool Contains(ISymbol task, SyntaxNode asked) =>
        IsAntecedent(task) || IsMadeComplete(task) || WasLookedAt(task.Name, asked);

    /// <summary>The work started here is awaited with all that is started beside it.</summary>
    public static bool IsAwaitedWithOthers(SyntaxNode started) => started.Ancestors()
        .TakeWhile(a => a is not StatementSyntax).OfType<AwaitExpressionSyntax>().Any(a => Mentions(a.Expression, "WhenAll"));

    /// <summary>The work started here is kept in a local that is awaited further down, alone or with others.</summary>
    public static bool IsAwaitedAfter(SyntaxNode started) =>
        started.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local } && IsAwaitedBelow(local.Identifier.ValueText, started);

    /// <summary>The work started here is put into a collection that is awaited further down.</summary>
    public static bool IsCollected(SyntaxNode started)
    {
        var keeper = started.Parent switch
        {
            AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax array } } => array.Identifier.ValueText,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: IdentifierNameSyntax list } } } => list.Identifier.ValueText,
            _ => null,
        };
        return keeper is not null && IsAwaitedBelow(keeper, started);
    }

    private static bool IsAwaitedBelow(string keeper, SyntaxNode started) =>
        started.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax) is { } body
        && body.DescendantNodes().OfType<AwaitExpressionSyntax>().Any(a => a.SpanStart > started.SpanStart && Mentions(a.Expression, keeper));

    /// <summary>What a continuation continues.</summary>
    private static bool IsAntecedent(ISymbol task) =>
        task is IParameterSymbol { Ordinal: 0, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda }
        && lambda.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { Parent.Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ContinueWith" } } };

    /// <summary>A member that only ever gets results that are known.</summary>
    private static bool IsMadeComplete(ISymbol task)
    {
        if (task is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { IsReadOnly: true }))
        {
            return false;
        }

        var values = task.ContainingType.DeclaringSyntaxReferences.SelectMany(r => r.GetSyntax().DescendantNodes()).Select(n => n switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var start } declared when declared.Identifier.ValueText == task.Name => start,
            PropertyDeclarationSyntax { Initializer.Value: var start } declared when declared.Identifier.ValueText == task.Name => start,
            AssignmentExpressionSyntax assignment when Name(assignment.Left) == task.Name => assignment.Right,
            _ => null,
        }).OfType<ExpressionSyntax>().ToList();
        return values.Count > 0 && values.All(v => v is InvocationExpressionSyntax call && Name(call.Expression) is "FromResult" or "FromException" or "FromCanceled");
    }

    /// <summary>It was awaited, or asked whether it is complete, before.</summary>
    private static bool WasLookedAt(string name, SyntaxNode asked)
    {
        var body = asked.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax);
        return body?.DescendantNodes().Any(n => n.SpanStart < asked.SpanStart && n switch
        {
            AwaitExpressionSyntax awaited => Mentions(awaited.Expression, name) || (Mentions(awaited.Expression, "WhenAny") && awaited.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declared } && declared.Identifier.ValueText == name),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsCompleted" or "IsCompletedSuccessfully" or "Status" } property => Name(property.Expression) == name,
            MemberBindingExpressionSyntax { Name.Identifier.ValueText: "IsCompleted" or "IsCompletedSuccessfully" or "Status" } bound => bound.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access && Name(access.Expression) == name,
            IsPatternExpressionSyntax test => Name(test.Expression) == name && test.Pattern.DescendantTokens().Any(t => t.ValueText is "IsCompleted" or "IsCompletedSuccessfully"),
            _ => false,
        }) == true;
    }

    private static bool Mentions(ExpressionSyntax expression, string name) =>
        expression.DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax).Any(n => n is IdentifierNameSyntax id && id.Identifier.ValueText == name);

    private static string? Name(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        PostfixUnaryExpressionSyntax suppressed => Name(suppressed.Operand),
        _ => null,
    };
}
