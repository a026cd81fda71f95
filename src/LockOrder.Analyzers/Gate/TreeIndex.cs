using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Gate;

/// <summary>
/// What one syntax tree says without being bound: for each member the names it uses and whether it spells a lock operation.
/// Independent of documents and of other trees, so it is made once per tree and survives every edit elsewhere.
/// </summary>
internal sealed class TreeIndex(ImmutableArray<MemberEntry> members, ImmutableArray<TypeEntry> types, ImmutableArray<int> guarded, bool usesLockNames, ImmutableArray<AttributeSyntax> attributes, ImmutableArray<(int Name, AssignmentExpressionSyntax Node)> handlers)
{
    /// <summary>Names of fields and properties that carry an attribute saying what guards them.</summary>
    public ImmutableArray<int> Guarded { get; } = guarded;

    /// <summary>Assignments of handlers, by the name of the event or delegate they are given to.</summary>
    public ImmutableArray<(int Name, AssignmentExpressionSyntax Node)> Handlers { get; } = handlers;

    /// <summary>Our attributes, wherever they stand.</summary>
    public ImmutableArray<AttributeSyntax> Attributes { get; } = attributes;

    /// <summary>Some lock carries its document name in an attribute.</summary>
    public bool UsesLockNames { get; } = usesLockNames;

    public ImmutableArray<MemberEntry> Members { get; } = members;

    public ImmutableArray<TypeEntry> Types { get; } = types;

    public static TreeIndex Of(SyntaxNode root)
    {
        var walker = new Walker();
        walker.Visit(root);
        return new TreeIndex(walker.Members.ToImmutableArray(), walker.Types.ToImmutableArray(), walker.Guarded.ToImmutableArray(), walker.UsesLockNames, walker.Attributes.ToImmutableArray(), walker.Handlers.ToImmutableArray());
    }

    /// <summary>A name as a key: a stable hash, so that sets of them are small. A collision costs a look, never an answer.</summary>
    public static int Key(string name)
    {
        unchecked
        {
            var hash = (int)2166136261;
            foreach (var c in name)
            {
                hash = (hash ^ c) * 16777619;
            }

            return hash;
        }
    }

    public static int CallKey(string name, int arguments) => Key(name + "/" + arguments);

    private sealed class Walker : CSharpSyntaxWalker
    {
        private MemberBuilder? _current;
        private string _type = "";

        public List<MemberEntry> Members { get; } = [];

        public List<TypeEntry> Types { get; } = [];

        public List<int> Guarded { get; } = [];

        public List<AttributeSyntax> Attributes { get; } = [];

        public List<(int Name, AssignmentExpressionSyntax Node)> Handlers { get; } = [];

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
                    VisitMember(initializer, variable.Identifier.ValueText, null, () => Visit(initializer.Value));
                }
            }
        }

        public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
        {
            var name = (node.Left as SimpleNameSyntax ?? (node.Left as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText;
            if (name is not null && (node.Right is AnonymousFunctionExpressionSyntax || (node.IsKind(SyntaxKind.AddAssignmentExpression) && node.Right is SimpleNameSyntax or MemberAccessExpressionSyntax or BaseObjectCreationExpressionSyntax)))
            {
                Handlers.Add((Key(name), node));
            }

            base.VisitAssignmentExpression(node);
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
            _current?.Uses.Add(CallKey("new " + name, node.ArgumentList?.Arguments.Count ?? 0));
            base.VisitObjectCreationExpression(node);
        }

        public override void VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
        {
            _current?.Uses.Add(CallKey(MemberEntry.TargetTypedNew, node.ArgumentList.Arguments.Count));
            base.VisitImplicitObjectCreationExpression(node);
        }

        public override void VisitConstructorInitializer(ConstructorInitializerSyntax node)
        {
            _current?.Uses.Add(CallKey(MemberEntry.TargetTypedNew, node.ArgumentList.Arguments.Count));
            base.VisitConstructorInitializer(node);
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
            base.VisitBinaryExpression(node);
        }

        public override void VisitCastExpression(CastExpressionSyntax node)
        {
            UseOperator();
            base.VisitCastExpression(node);
        }

        public override void VisitElementAccessExpression(ElementAccessExpressionSyntax node)
        {
            _current?.Uses.Add(Key(MemberEntry.IndexerName));
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
                        Guarded.AddRange(names.Select(Key));
                        break;
                    case AttributeWords.LockName:
                        UsesLockNames = true;
                        break;
                    default:
                        break;
                }
            }
        }

        private void UseOperator() => _current?.Uses.Add(Key(MemberEntry.OperatorName));

        private void UseEnumeration()
        {
            _current?.Uses.Add(CallKey("GetEnumerator", 0));
            _current?.Uses.Add(CallKey("MoveNext", 0));
            UseDisposal();
        }

        private void UseDisposal()
        {
            _current?.Uses.Add(CallKey("Dispose", 0));
            _current?.Uses.Add(CallKey("DisposeAsync", 0));
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
                _current.Uses.Add(CallKey(name, call.ArgumentList.Arguments.Count));
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

            _current.Uses.Add(Key(name));
        }

        private void VisitType(TypeDeclarationSyntax node, Action visit)
        {
            var outer = _type;
            var outerMember = _current;
            _current = null;
            _type = node.Identifier.ValueText;
            var bases = node.BaseList?.Types.Select(t => Key(SimpleName(t.Type))).ToImmutableArray() ?? [];
            if (!bases.IsEmpty)
            {
                Types.Add(new TypeEntry(node, Key(_type), bases));
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

    private sealed class MemberBuilder(SyntaxNode node, string name, string type)
    {
        public SyntaxNode Node { get; } = node;

        public MemberFlags Flags { get; set; }

        public HashSet<int> Uses { get; } = [];

        public MemberEntry Build(int required, int most)
        {
            var keys = ImmutableArray.CreateBuilder<int>();
            keys.Add(Key(name));
            for (var i = Math.Max(0, required); i <= most; i++)
            {
                keys.Add(CallKey(name, i));
                if (name.StartsWith("new ", StringComparison.Ordinal))
                {
                    keys.Add(CallKey(MemberEntry.TargetTypedNew, i));
                }
            }

            if (Node is EqualsValueClauseSyntax)
            {
                // An initializer runs when an object of the type is made.
                for (var i = 0; i <= 6; i++)
                {
                    keys.Add(CallKey("new " + type, i));
                    keys.Add(CallKey(MemberEntry.TargetTypedNew, i));
                }
            }

            var uses = Uses.ToArray();
            Array.Sort(uses);
            return new MemberEntry(Node, name, Key(type), keys.ToImmutable(), uses.ToImmutableArray(), Flags);
        }
    }
}

[Flags]
internal enum MemberFlags
{
    None = 0,

    /// <summary>A lock statement or a call with the name of a lock operation.</summary>
    SpellsLock = 1,

    /// <summary>An acquire or release that is not a statement with a body: what it leaves held can reach callers.</summary>
    SpellsLooseLock = 2,

    /// <summary>A call that may block or run foreign code.</summary>
    SpellsEffect = 4,

    IsIterator = 8,

    /// <summary>Carries one of our attributes, an assertion about a lock, or a remark that names one.</summary>
    HasContract = 16,

    IsStaticConstructor = 32,

    /// <summary>Returns a member, an element or itself and does next to nothing else: a caller sees through it.</summary>
    IsPath = 64,

    /// <summary>Ends in a throw on every way, as far as the text tells.</summary>
    AlwaysThrows = 128,
}

/// <param name="Node">The declaration, accessor, arrow or initializer that holds the code.</param>
/// <param name="Keys">Under which names it can be used.</param>
/// <param name="Uses">Names it uses, sorted.</param>
internal sealed record MemberEntry(SyntaxNode Node, string Name, int Type, ImmutableArray<int> Keys, ImmutableArray<int> Uses, MemberFlags Flags)
{
    /// <summary>By identity: an entry is its node, and hashing its lists would cost more than everything else.</summary>
    public bool Equals(MemberEntry? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Node);

    public const string OperatorName = "operator";
    public const string IndexerName = "this[]";
    public const string TargetTypedNew = "new";

    public bool Has(MemberFlags flag) => (Flags & flag) != 0;
}

/// <param name="Bases">Simple names of base types and interfaces.</param>
internal sealed record TypeEntry(TypeDeclarationSyntax Node, int Name, ImmutableArray<int> Bases);
