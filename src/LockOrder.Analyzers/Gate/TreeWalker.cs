using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Gate;

/// <summary>Walks a tree once: declarations in this file, what their code spells in the other.</summary>
internal sealed partial class TreeWalker : CSharpSyntaxWalker
{
    private MemberBuilder? _current;
    private string _type = "";

    public List<MemberEntry> Members { get; } = [];

    public List<TypeEntry> Types { get; } = [];

    public List<int> Guarded { get; } = [];

    public List<AttributeSyntax> Attributes { get; } = [];

    public List<(int Name, SyntaxNode Node)> Delegates { get; } = [];

    public List<(int Name, AssignmentExpressionSyntax Node)> Registrations { get; } = [];

    public bool UsesLockNames { get; private set; }

    public override void VisitCompilationUnit(CompilationUnitSyntax node)
    {
        if (node.Members.Any(m => m is GlobalStatementSyntax))
        {
            _current = new MemberBuilder(node, "<Main>$", "Program");
            foreach (var statement in node.Members.OfType<GlobalStatementSyntax>())
            {
                Visit(statement);
            }

            Members.Add(_current.Build(0, 1));
            _current = null;
        }

        foreach (var member in node.Members.Where(m => m is not GlobalStatementSyntax))
        {
            Visit(member);
        }
    }

    public override void VisitClassDeclaration(ClassDeclarationSyntax node) => VisitType(node, () => base.VisitClassDeclaration(node));

    public override void VisitStructDeclaration(StructDeclarationSyntax node) => VisitType(node, () => base.VisitStructDeclaration(node));

    public override void VisitRecordDeclaration(RecordDeclarationSyntax node) => VisitType(node, () => base.VisitRecordDeclaration(node));

    public override void VisitInterfaceDeclaration(InterfaceDeclarationSyntax node) => VisitType(node, () => base.VisitInterfaceDeclaration(node));

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        VisitMember(node, node.Identifier.ValueText, node.ParameterList, () => base.VisitMethodDeclaration(node));

    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
        VisitMember(node, "new " + node.Identifier.ValueText, node.ParameterList, () => base.VisitConstructorDeclaration(node), node.Modifiers.Any(SyntaxKind.StaticKeyword));

    public override void VisitDestructorDeclaration(DestructorDeclarationSyntax node) =>
        VisitMember(node, "~" + node.Identifier.ValueText, node.ParameterList, () => base.VisitDestructorDeclaration(node));

    public override void VisitOperatorDeclaration(OperatorDeclarationSyntax node) =>
        VisitMember(node, MemberEntry.OperatorName, null, () => base.VisitOperatorDeclaration(node));

    public override void VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) =>
        VisitMember(node, MemberEntry.OperatorName, null, () => base.VisitConversionOperatorDeclaration(node));

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        Note(node.AttributeLists, [node.Identifier.ValueText]);
        if ((node.Initializer?.Value ?? node.ExpressionBody?.Expression) is { } value && Shape.MayHoldDelegate(value))
        {
            NoteDelegate(node.Identifier.ValueText, node);
        }

        VisitAccessors(node, node.Identifier.ValueText, node.ExpressionBody, node.AccessorList, node.Initializer);
    }

    public override void VisitIndexerDeclaration(IndexerDeclarationSyntax node) => VisitAccessors(node, MemberEntry.IndexerName, node.ExpressionBody, node.AccessorList, null);

    public override void VisitEventDeclaration(EventDeclarationSyntax node) => VisitAccessors(node, node.Identifier.ValueText, null, node.AccessorList, null);

    public override void VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        Note(node.AttributeLists, node.Declaration.Variables.Select(v => v.Identifier.ValueText));
        foreach (var variable in node.Declaration.Variables)
        {
            if (variable.Initializer is { } initializer)
            {
                if (Shape.MayHoldDelegate(initializer.Value))
                {
                    NoteDelegate(variable.Identifier.ValueText, variable);
                }

                VisitMember(initializer, variable.Identifier.ValueText, null, () => Visit(initializer.Value));
            }
        }
    }

    private void Note(SyntaxList<AttributeListSyntax> lists, IEnumerable<string> names)
    {
        foreach (var attribute in lists.SelectMany(l => l.Attributes))
        {
            if (AttributeWords.IsOurs(attribute.Name.ToString()))
            {
                Attributes.Add(attribute);
            }

            switch (AttributeWords.Simple(attribute.Name.ToString()))
            {
                case AttributeWords.GuardedBy:
                    Guarded.AddRange(names.Select(TreeIndex.Key));
                    break;
                case AttributeWords.LockName:
                    UsesLockNames = true;
                    break;
                default:
                    break;
            }
        }
    }

    private void UseOperator() => _current?.Uses.Add(TreeIndex.Key(MemberEntry.OperatorName));

    private void UseSpelling() => _current?.Uses.Add(TreeIndex.CallKey("ToString", 0));

    private void UseEnumeration()
    {
        _current?.Uses.Add(TreeIndex.CallKey("GetEnumerator", 0));
        _current?.Uses.Add(TreeIndex.CallKey("MoveNext", 0));
        UseDisposal();
    }

    private void UseDisposal()
    {
        _current?.Uses.Add(TreeIndex.CallKey("Dispose", 0));
        _current?.Uses.Add(TreeIndex.CallKey("DisposeAsync", 0));
    }

    private void Use(SimpleNameSyntax node, string name)
    {
        if (_current is null)
        {
            return;
        }

        SyntaxNode whole = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access
            : node.Parent is MemberBindingExpressionSyntax binding ? binding
            : node;
        if (whole.Parent is InvocationExpressionSyntax call && call.Expression == whole)
        {
            _current.Uses.Add(TreeIndex.CallKey(name, call.ArgumentList.Arguments.Count));
            _current.Flags |= LockWords.OfCall(name);
            if (whole == node && (char.IsLower(name[0]) || name[0] == '_'))
            {
                _current.Flags |= MemberFlags.SpellsEffect; // By every convention a delegate in a variable.
            }
        }
        else
        {
            _current.Flags |= LockWords.OfName(name);
        }

        _current.Uses.Add(TreeIndex.Key(name));
    }

    private void VisitType(TypeDeclarationSyntax node, Action visit)
    {
        var outer = _type;
        var outerMember = _current;
        _current = null;
        _type = node.Identifier.ValueText;
        var bases = node.BaseList?.Types.Select(t => TreeIndex.Key(SimpleName(t.Type))).ToImmutableArray() ?? [];
        if (!bases.IsEmpty)
        {
            Types.Add(new TypeEntry(node, TreeIndex.Key(_type), bases));
        }

        visit();
        _type = outer;
        _current = outerMember;
    }

    private static string SimpleName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax q => q.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax a => a.Name.Identifier.ValueText,
        SimpleNameSyntax s => s.Identifier.ValueText,
        _ => "",
    };

    private void VisitAccessors(BasePropertyDeclarationSyntax node, string name, ArrowExpressionClauseSyntax? arrow, AccessorListSyntax? list, EqualsValueClauseSyntax? initializer)
    {
        if (arrow is not null)
        {
            VisitMember(arrow, name, null, () => Visit(arrow.Expression));
        }

        foreach (var accessor in list?.Accessors ?? default)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
            {
                VisitMember(accessor, name, null, () => base.VisitAccessorDeclaration(accessor));
            }
        }

        if (initializer is not null)
        {
            VisitMember(initializer, name, null, () => Visit(initializer.Value));
        }
    }

    private void VisitMember(SyntaxNode node, string name, BaseParameterListSyntax? parameters, Action visit, bool isStatic = false)
    {
        var outer = _current;
        _current = new MemberBuilder(node, name, _type) { Flags = isStatic ? MemberFlags.IsStaticConstructor : MemberFlags.None };
        visit();
        _current.Flags |= Shape.Of(node);
        if (LockWords.MentionsContract(node))
        {
            _current.Flags |= MemberFlags.HasContract;
        }

        if (parameters?.Parameters.Any(p => LockWords.IsDelegate(p.Type)) == true)
        {
            _current.Flags |= MemberFlags.SpellsEffect;
        }

        var required = parameters?.Parameters.Count(p => p.Default is null && !p.Modifiers.Any(SyntaxKind.ParamsKeyword)) ?? 0;
        var most = parameters?.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.ParamsKeyword)) == true ? 12 : parameters?.Parameters.Count ?? -1;
        if (parameters?.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true)
        {
            required--; // An extension method is called with one argument fewer.
        }

        Members.Add(_current.Build(required, most));
        _current = outer;
    }
}
