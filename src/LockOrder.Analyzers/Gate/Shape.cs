using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Gate;

/// <summary>Bodies so simple that their text says what they do: accessors that return a member, helpers that throw.</summary>
internal static class Shape
{
    /// <summary>Statements a getter may have before its return and still be seen through, such as creating the object on first use.</summary>
    private const int MaxStatements = 3;

    /// <summary>Assignments a constructor may consist of and still be seen through.</summary>
    private const int MaxAssignments = 8;

    public static MemberFlags Of(SyntaxNode node)
    {
        if (node is EqualsValueClauseSyntax { Value: IdentifierNameSyntax } || (node is ConstructorDeclarationSyntax made && OnlyStores(made)))
        {
            return MemberFlags.IsPath;
        }

        var (expression, block) = Body(node);
        if (expression is not null)
        {
            return expression is ThrowExpressionSyntax ? MemberFlags.AlwaysThrows : IsPath(expression) ? MemberFlags.IsPath : MemberFlags.None;
        }

        if (block is null || block.Statements.Count == 0)
        {
            return MemberFlags.None;
        }

        return block.Statements.Last() switch
        {
            ThrowStatementSyntax when !block.DescendantNodes().Any(n => n is ReturnStatementSyntax or YieldStatementSyntax) => MemberFlags.AlwaysThrows,
            ReturnStatementSyntax { Expression: { } result } when block.Statements.Count <= MaxStatements && IsPath(result) => MemberFlags.IsPath,
            _ => MemberFlags.None,
        };
    }

    private static bool OnlyStores(ConstructorDeclarationSyntax constructor) =>
        constructor.ExpressionBody is { } arrow ? arrow.Expression is AssignmentExpressionSyntax
        : constructor.Body is { Statements.Count: > 0 and <= MaxAssignments } body && body.Statements.All(s => s is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax });

    /// <summary>The one call a body consists of, by the name it calls; null when it does more.</summary>
    public static string? OnlyCall(SyntaxNode node)
    {
        var (expression, block) = Body(node);
        expression ??= block is { Statements: { Count: 1 } statements } && statements[0] is ExpressionStatementSyntax only ? only.Expression : null;
        return expression is InvocationExpressionSyntax { Expression: SimpleNameSyntax name } ? name.Identifier.ValueText : null;
    }

    /// <summary>The last name of a variable, wherever it lies; null for anything that is not one.</summary>
    public static string? VariableName(ExpressionSyntax place) => place switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Whether a value can be a delegate, or a collection of some, as far as its text tells.</summary>
    public static bool MayHoldDelegate(ExpressionSyntax value) => value switch
    {
        AnonymousFunctionExpressionSyntax or SimpleNameSyntax or MemberAccessExpressionSyntax => true,
        CollectionExpressionSyntax { Elements.Count: > 0 } => true,
        ParenthesizedExpressionSyntax inner => MayHoldDelegate(inner.Expression),
        CastExpressionSyntax cast => MayHoldDelegate(cast.Expression),
        PostfixUnaryExpressionSyntax suppressed => MayHoldDelegate(suppressed.Operand),
        ConditionalExpressionSyntax choice => MayHoldDelegate(choice.WhenTrue) || MayHoldDelegate(choice.WhenFalse),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either => MayHoldDelegate(either.Left),
        BaseObjectCreationExpressionSyntax creation => creation.Initializer is not null || (creation.ArgumentList is { Arguments: { Count: 1 } arguments } && MayHoldDelegate(arguments[0].Expression)),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call => IsHandedOn(access.Name.Identifier.ValueText, call.ArgumentList.Arguments),
        _ => false,
    };

    /// <summary>A snapshot, an exchange, a combination.</summary>
    private static bool IsHandedOn(string name, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Count == 0 || name == "Combine" || arguments[0].RefKindKeyword.IsKind(SyntaxKind.RefKeyword);

    private static (ExpressionSyntax? Expression, BlockSyntax? Block) Body(SyntaxNode node) => node switch
    {
        ArrowExpressionClauseSyntax arrow => (arrow.Expression, null),
        BaseMethodDeclarationSyntax method => (method.ExpressionBody?.Expression, method.Body),
        AccessorDeclarationSyntax accessor => (accessor.ExpressionBody?.Expression, accessor.Body),
        _ => (null, null),
    };

    private static bool IsPath(ExpressionSyntax expression) => expression switch
    {
        ThisExpressionSyntax or BaseExpressionSyntax or TypeOfExpressionSyntax or IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax member => IsPath(member.Expression),
        ElementAccessExpressionSyntax element => IsPath(element.Expression),
        ParenthesizedExpressionSyntax inner => IsPath(inner.Expression),
        CastExpressionSyntax cast => IsPath(cast.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsPath(sure.Operand),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax call } => IsPath(call.Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: IdentifierNameSyntax } => true,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } lazily => IsPath(lazily.Left),
        _ => false,
    };
}
