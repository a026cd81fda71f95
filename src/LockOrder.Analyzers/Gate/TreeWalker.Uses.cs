using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Gate;

/// <summary>What the code of a member spells: names, lock words, implicit calls.</summary>
internal sealed partial class TreeWalker
{
    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        var name = Shape.VariableName(node.Left);
        if (!node.IsKind(SyntaxKind.SubtractAssignmentExpression) && Shape.MayHoldDelegate(node.Right))
        {
            NoteDelegate(Shape.VariableName((node.Left as ElementAccessExpressionSyntax)?.Expression ?? node.Left), node);
        }

        if (name is not null && node.Right is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Register" or "UnsafeRegister" } })
        {
            Registrations.Add((TreeIndex.Key(name), node));
        }

        base.VisitAssignmentExpression(node);
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is MemberAccessExpressionSyntax adder && LockWords.IsAdder(adder.Name.Identifier.ValueText)
            && node.ArgumentList.Arguments.LastOrDefault() is { Expression: var added } && Shape.MayHoldDelegate(added))
        {
            NoteDelegate(Shape.VariableName(adder.Expression), node);
        }

        base.VisitInvocationExpression(node);
    }

    private void NoteDelegate(string? variable, SyntaxNode node)
    {
        if (variable is not null)
        {
            Delegates.Add((TreeIndex.Key(variable), node));
        }
    }

    public override void VisitLockStatement(LockStatementSyntax node)
    {
        if (_current is not null)
        {
            _current.Flags |= MemberFlags.SpellsLock;
        }

        base.VisitLockStatement(node);
    }

    public override void VisitYieldStatement(YieldStatementSyntax node)
    {
        if (_current is not null && !node.Ancestors().TakeWhile(a => a != _current.Node).Any(a => a is LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
        {
            _current.Flags |= MemberFlags.IsIterator;
        }

        base.VisitYieldStatement(node);
    }

    public override void VisitIdentifierName(IdentifierNameSyntax node) => Use(node, node.Identifier.ValueText);

    public override void VisitGenericName(GenericNameSyntax node)
    {
        Use(node, node.Identifier.ValueText);
        base.VisitGenericName(node);
    }

    public override void VisitObjectCreationExpression(ObjectCreationExpressionSyntax node)
    {
        var name = node.Type switch
        {
            QualifiedNameSyntax q => q.Right.Identifier.ValueText,
            SimpleNameSyntax s => s.Identifier.ValueText,
            _ => "",
        };
        _current?.Uses.Add(TreeIndex.CallKey("new " + name, node.ArgumentList?.Arguments.Count ?? 0));
        base.VisitObjectCreationExpression(node);
    }

    public override void VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
    {
        _current?.Uses.Add(TreeIndex.CallKey(MemberEntry.TargetTypedNew, node.ArgumentList.Arguments.Count));
        base.VisitImplicitObjectCreationExpression(node);
    }

    public override void VisitConstructorInitializer(ConstructorInitializerSyntax node)
    {
        _current?.Uses.Add(TreeIndex.CallKey(MemberEntry.TargetTypedNew, node.ArgumentList.Arguments.Count));
        base.VisitConstructorInitializer(node);
    }

    public override void VisitPrimaryConstructorBaseType(PrimaryConstructorBaseTypeSyntax node)
    {
        _current?.Uses.Add(TreeIndex.CallKey(MemberEntry.TargetTypedNew, node.ArgumentList.Arguments.Count));
        base.VisitPrimaryConstructorBaseType(node);
    }

    public override void VisitForEachStatement(ForEachStatementSyntax node)
    {
        UseEnumeration();
        base.VisitForEachStatement(node);
    }

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        UseEnumeration();
        base.VisitForEachVariableStatement(node);
    }

    public override void VisitUsingStatement(UsingStatementSyntax node)
    {
        UseDisposal();
        base.VisitUsingStatement(node);
    }

    public override void VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node)
    {
        if (node.UsingKeyword.IsKind(SyntaxKind.UsingKeyword))
        {
            UseDisposal();
        }

        base.VisitLocalDeclarationStatement(node);
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        UseOperator();
        if (node.IsKind(SyntaxKind.AddExpression) && (node.Left is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax || node.Right is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax))
        {
            UseSpelling();
        }

        base.VisitBinaryExpression(node);
    }

    public override void VisitInterpolation(InterpolationSyntax node)
    {
        UseSpelling();
        base.VisitInterpolation(node);
    }

    public override void VisitCastExpression(CastExpressionSyntax node)
    {
        UseOperator();
        base.VisitCastExpression(node);
    }

    public override void VisitElementAccessExpression(ElementAccessExpressionSyntax node)
    {
        _current?.Uses.Add(TreeIndex.Key(MemberEntry.IndexerName));
        base.VisitElementAccessExpression(node);
    }

    public override void VisitAttribute(AttributeSyntax node)
    {
        if (AttributeWords.IsOurs(node.Name.ToString()))
        {
            Attributes.Add(node);
        }

        if (_current is not null && node.Name.ToString() is var name && (name.EndsWith("MethodImpl", StringComparison.Ordinal) || name.EndsWith("MethodImplAttribute", StringComparison.Ordinal)))
        {
            _current.Flags |= node.ArgumentList?.ToString().Contains("Synchronized") == true ? MemberFlags.SpellsLock : MemberFlags.None;
        }
        else if (_current is not null && AttributeWords.IsOurs(node.Name.ToString()))
        {
            _current.Flags |= MemberFlags.HasContract;
        }
    }
}
