using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Calls of all kinds, delegates, new objects.</summary>
internal sealed partial class EventBuilder
{
    private int VisitInvocation(IInvocationOperation invocation, bool isIgnored = false)
    {
        var method = invocation.TargetMethod;
        if (Primitives.LockTypes.Find(method, invocation.Instance is { } on ? Unconverted(on).Type : null) is { } operation && LowerPrimitive(operation, invocation, isIgnored) is { } lowered)
        {
            return lowered;
        }

        if (_context.Catalog.HasMethods && _context.Catalog.TryMethod(method, out var role))
        {
            return LowerHandMade(role, invocation, isIgnored);
        }

        if (WaitForCallback(invocation) is { } waited)
        {
            return waited;
        }

        if ((VisitAtomic(invocation) ?? VisitValueTest(invocation) ?? VisitCopy(invocation)) is { } known)
        {
            return known;
        }

        Touch(method, invocation.Syntax);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return InvokeDelegate(invocation);
        }

        if (invocation.Instance is IInstanceReferenceOperation or null && Question(method, Constant(Value.ThisObject), invocation) is { } question)
        {
            return question;
        }

        var receiver = method.IsStatic ? -1 : IsShape(method) ? Visit(invocation.Instance) : VisitOwner(invocation.Instance, KnownApis.IsMutator(method) ? AccessKind.ContentsWrite : AccessKind.ContentsRead);
        var (arguments, outputs) = Arguments(invocation.Arguments, method);
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return CallNested(method, arguments, outputs, invocation);
        }

        if (method is { Name: "ReferenceEquals", IsStatic: true } && arguments.Length == 2)
        {
            return Compute(ComputeKind.Equal, arguments[0], arguments[1]);
        }

        var isHead = _isHead;
        var result = Call(method, receiver, arguments, invocation, invocation.Instance, outputs, IsBase(invocation.Instance));
        if (Delegates(method, arguments) is { IsEmpty: false } delegates && CallResolver.IsDisposable(method.ReturnType))
        {
            Adopt(result, method.ReturnType, delegates);
        }

        AssumeWhatReturningProves(invocation, arguments, isHead);
        return Ensured(invocation) ?? result;
    }

    /// <summary>An object made by a call: a copy of this one, or one of a type that is an argument.</summary>
    private int? VisitCopy(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method is not ({ Name: "MemberwiseClone", ContainingType.SpecialType: SpecialType.System_Object } or { Name: "CreateInstance", IsGenericMethod: true, ContainingType.Name: "Activator" }))
        {
            return null;
        }

        var type = method.IsGenericMethod ? method.TypeArguments[0] : invocation.Instance?.Type;
        return Emit(new NewEvent(TypeNames.Of(type), _context.Symbols.Matters(type)) { Target = Temp(), Span = Spans.Of(invocation.Syntax) });
    }

    private static bool IsBase(IOperation? instance) => instance is IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };

    private int Call(IMethodSymbol method, int receiver, ImmutableArray<int> arguments, IOperation operation, IOperation? instance, ImmutableArray<int> outputs = default, bool isBase = false)
    {
        var targets = _context.Calls.Resolve(method, instance is null ? null : ReceiverType(instance), isBase);
        if (targets.Effect.Has(ApiEffects.CallsOut) && CompletesElsewhere(method, instance))
        {
            targets = targets with { Effect = ApiEffect.None };
        }

        if (targets.Effect.Has(ApiEffects.WaitsForWork) && instance is not null && IsComplete(Source(Plain(Source(instance))), operation.Syntax))
        {
            targets = targets with { Effect = ApiEffect.None };
        }

        if (targets.Effect.Has(ApiEffects.Blocks) && operation is IInvocationOperation wait && wait.Arguments.Any(IsNoTime))
        {
            targets = targets with { Effect = ApiEffect.None };
        }

        if (targets.Effect.Has(ApiEffects.RunsDelegates) && IsLazy(method) && IsReturned(operation))
        {
            targets = targets with { Effect = new ApiEffect(ApiEffects.Publishes, "") }; // Whoever gets the sequence runs it.
        }

        if (targets.Effect.Has(ApiEffects.StartsDelegates) && (IsAwaitedHere(operation) || CompletedTasks.IsAwaitedWithOthers(operation.Syntax)))
        {
            // Work that is awaited on the spot runs while its starter holds what it holds.
            targets = targets with { Effect = new ApiEffect(ApiEffects.RunsAndWaits, targets.Effect.Text) };
        }

        if (_method is not null && targets.Candidates.Length > 1)
        {
            targets = targets with { Candidates = _context.Calls.WithoutForwarders(targets.Candidates, method, _method) };
        }

        Depend(targets);
        var item = new CallEvent(targets, receiver, arguments)
        {
            Target = method.ReturnsVoid && method.MethodKind != MethodKind.Constructor ? -1 : Temp(),
            Span = Spans.Of(operation.IsImplicit && targets.IsDispose ? Resource(operation.Syntax) : Sequence(operation, method) ?? operation.Syntax),
            Outputs = outputs,
            Monitors = targets.Candidates.IsEmpty ? default : Monitors(operation, method),
            IsAwaitedLater = targets.Effect.Has(ApiEffects.StartsDelegates) && CompletedTasks.IsAwaitedAfter(operation.Syntax),
            IsCollected = targets.Effect.Has(ApiEffects.StartsDelegates) && CompletedTasks.IsCollected(operation.Syntax),
            IsAwaited = targets.Static.IsAsync && IsAwaitedHere(operation),
            IsLeft = IsLeft(targets.Static, operation),
        };
        return Emit(item);
    }

    /// <summary>What a field is declared as may be an interface of the framework; what its type puts there once and for all is not.</summary>
    private ITypeSymbol? ReceiverType(IOperation instance)
    {
        var receiver = Unconverted(instance);
        return receiver.Type is { TypeKind: TypeKind.Interface } declared && !declared.Locations.Any(l => l.IsInSource) && SymbolOf(receiver) is IFieldSymbol { IsReadOnly: true } field
            ? _context.Calls.MadeFor(field) ?? declared
            : receiver.Type;
    }

    /// <summary>The elements of a <c>foreach</c> come from what it goes through, wherever the compiler says they are taken.</summary>
    private static SyntaxNode? Sequence(IOperation operation, IMethodSymbol method) =>
        operation.IsImplicit && method.AssociatedSymbol?.Name == "Current" ? operation.Syntax.FirstAncestorOrSelf<CommonForEachStatementSyntax>()?.Expression : null;

    /// <summary>What a using disposes of at its end: the expression that made it.</summary>
    private static SyntaxNode Resource(SyntaxNode syntax) => syntax switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
        VariableDeclarationSyntax { Variables: { Count: > 0 } variables } when variables[0].Initializer is { } initializer => initializer.Value,
        LocalDeclarationStatementSyntax declaration => Resource(declaration.Declaration),
        CommonForEachStatementSyntax each => each.Expression,
        _ => syntax,
    };

    private void Depend(CallTargets targets)
    {
        foreach (var candidate in targets.Candidates)
        {
            Depend(candidate.Callee);
        }

        if (targets.Static.IsRelevant)
        {
            Depend(targets.Static);
        }
    }

    private void Depend(Callee callee)
    {
        if (callee.IsRelevant && !Dependencies.Contains(callee))
        {
            Dependencies.Add(callee);
        }
    }

    /// <summary>Completions of a source made to run its continuations elsewhere call nobody.</summary>
    private bool CompletesElsewhere(IMethodSymbol method, IOperation? instance)
    {
        if (method.ContainingType.Name != "TaskCompletionSource")
        {
            return false;
        }

        if (instance?.Type is INamedTypeSymbol own && own.Locations.Any(l => l.IsInSource))
        {
            return own.DeclaringSyntaxReferences.Any(r => r.GetSyntax(_context.Cancellation).ToString().Contains("RunContinuationsAsynchronously")); // By what it tells its base.
        }

        if (SymbolOf(instance) is { } symbol && ConstructionFacts.Of(symbol, _context.Cancellation) is { Count: > 0 } known && known.All(k => k is not null))
        {
            return known.All(k => k!.ToString().Contains("RunContinuationsAsynchronously"));
        }

        return _method?.ContainingType is { } type && ConstructionFacts.AllMention(type, "TaskCompletionSource", "RunContinuationsAsynchronously", _context.Cancellation);
    }

    private static ISymbol? SymbolOf(IOperation? operation) => operation is null ? null : Unconverted(operation) switch
    {
        IFieldReferenceOperation field => SymbolTable.Declared(field.Field),
        IPropertyReferenceOperation property => SymbolTable.Declared(property.Property),
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation => null,
        _ => null,
    };

    private int InvokeDelegate(IInvocationOperation invocation)
    {
        var receiver = Visit(invocation.Instance);
        var (arguments, outputs) = Arguments(invocation.Arguments, invocation.TargetMethod);
        var symbol = invocation.Instance is { } instance ? Named(instance) : null;
        var text = symbol switch
        {
            IEventSymbol raised => $"raises the event '{raised.Name}'",
            null => "invokes a delegate",
            IFieldSymbol { IsReadOnly: true } kept when IsOwnCode(kept) => "",
            IPropertySymbol { IsIndexer: true } => "invokes a delegate", // It goes by the name of what keeps it, which the indexer does not say.
            _ => $"invokes the delegate '{symbol.Name}'",
        };
        var handlers = invocation.Instance is { } source && Source(source).Syntax is ExpressionSyntax expression ? _context.Calls.Bodies(expression) : [];
        var targets = new CallTargets(_context.Symbols.Callee(invocation.TargetMethod), handlers, new ApiEffect(ApiEffects.None, text)) { IsDelegate = true };
        Depend(targets);
        return Emit(new CallEvent(targets, receiver, arguments)
        {
            Target = invocation.TargetMethod.ReturnsVoid ? -1 : Temp(),
            Span = Spans.Of(invocation.Syntax),
            Outputs = outputs,
        });
    }

    /// <summary>A delegate that is made where its field is declared, and never another one: no foreign code.</summary>
    private bool IsOwnCode(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_context.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: AnonymousFunctionExpressionSyntax }
        && !field.ContainingType.InstanceConstructors.Concat(field.ContainingType.StaticConstructors).SelectMany(c => c.DeclaringSyntaxReferences)
            .SelectMany(r => r.GetSyntax(_context.Cancellation).DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Any(a => a.Left.ToString().EndsWith(field.Name, System.StringComparison.Ordinal));

    /// <summary>The variable behind a delegate: <c>?.</c> captures it first.</summary>
    private ISymbol? Named(IOperation operation) => Source(operation) is IEventReferenceOperation raised ? raised.Event : SymbolOf(Source(operation));

    private IOperation Source(IOperation operation) =>
        Unconverted(operation) is IFlowCaptureReferenceOperation capture && _captured.TryGetValue(capture.Id, out var value) ? Source(value) : Unconverted(operation);

    private int CallNested(IMethodSymbol method, ImmutableArray<int> arguments, ImmutableArray<int> outputs, IOperation operation)
    {
        var callee = _context.Symbols.Nested(method);
        Depend(callee);
        return Emit(new CallEvent(new CallTargets(callee, [new CallTarget(callee, [])], ApiEffect.None), Constant(Value.ThisObject), arguments)
        {
            IsAwaited = callee.IsAsync && IsAwaitedHere(operation),
            IsLeft = IsLeft(callee, operation),
            Target = method.ReturnsVoid ? -1 : Temp(),
            Span = Spans.Of(operation.Syntax),
            Outputs = outputs,
        });
    }

    private int VisitMethodGroup(IMethodReferenceOperation reference)
    {
        var receiver = Visit(reference.Instance);
        var method = reference.Method;
        var callee = method.MethodKind == MethodKind.LocalFunction ? _context.Symbols.Nested(method) : _context.Symbols.Callee(method);
        Depend(callee);
        return callee.IsRelevant ? Emit(new ClosureEvent(callee, receiver) { Target = Temp() }) : Unknown();
    }

    private int VisitLambda(IFlowAnonymousFunctionOperation lambda)
    {
        var callee = _context.Symbols.Nested(lambda.Symbol);
        if (Nested.All(n => n.Callee.Id != callee.Id))
        {
            Nested.Add(new NestedBody(callee, _cfg.GetAnonymousFunctionControlFlowGraph(lambda), lambda.Symbol));
        }

        Depend(callee);
        return Emit(new ClosureEvent(callee, -1) { Target = Temp() });
    }

    private int VisitCreation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            return VisitAll(creation);
        }

        var (arguments, outputs) = Arguments(creation.Arguments, constructor);
        NoteFactory(creation);
        var made = Temp();
        Emit(new NewEvent(TypeNames.Of(creation.Type), _context.Symbols.Matters(creation.Type)) { Target = made, Span = Spans.Of(creation.Syntax) });
        var targets = _context.Calls.Resolve(constructor, null, false);
        if (creation.Type?.Name == "Lazy" && creation.Syntax.Parent is MemberAccessExpressionSyntax or EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } })
        {
            targets = targets with { Effect = new ApiEffect(ApiEffects.RunsDelegates, "") }; // Asked where it is made, or soon.
        }

        Depend(targets);
        if (targets.Candidates.Length > 0 || creation.Arguments.Length > 0)
        {
            Emit(new CallEvent(targets, made, arguments) { Span = Spans.Of(creation.Syntax), Outputs = outputs });
        }

        Adopt(made, creation.Type, Delegates(constructor, arguments));
        return made;
    }

    private static ImmutableArray<int> Delegates(IMethodSymbol method, ImmutableArray<int> arguments) =>
        method.Parameters.Where(p => p.Type.TypeKind == TypeKind.Delegate && p.Ordinal < arguments.Length).Select(p => arguments[p.Ordinal]).ToImmutableArray();
}
