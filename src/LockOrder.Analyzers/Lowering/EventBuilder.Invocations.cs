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

        if ((VisitAtomic(invocation) ?? VisitValueTest(invocation)) is { } known)
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
        AssumeWhatReturningProves(invocation, arguments, isHead);
        return Ensured(invocation) ?? result;
    }

    private static bool IsBase(IOperation? instance) => instance is IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax };

    /// <summary>Evaluates arguments in source order; the result is by ordinal of the parameter, delegates of a params array after them.</summary>
    private (ImmutableArray<int> Arguments, ImmutableArray<int> Outputs) Arguments(ImmutableArray<IArgumentOperation> operations, IMethodSymbol method)
    {
        var arguments = Enumerable.Repeat(-1, method.Parameters.Length).ToList();
        int[]? outputs = null;
        foreach (var argument in operations)
        {
            var ordinal = argument.Parameter?.Ordinal ?? -1;
            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
            {
                var slot = VisitReference(argument.Value, argument.Parameter.RefKind == RefKind.Out, method);
                outputs ??= Enumerable.Repeat(-1, method.Parameters.Length).ToArray();
                if (ordinal >= 0)
                {
                    outputs[ordinal] = slot.Output;
                    arguments[ordinal] = slot.Value;
                }

                continue;
            }

            if (argument.Value is IArrayCreationOperation { Initializer: { } initializer } && argument.ArgumentKind == ArgumentKind.ParamArray)
            {
                arguments.AddRange(initializer.ElementValues.Select(Visit));
                continue;
            }

            var isReceiver = ordinal == 0 && method.IsExtensionMethod;
            var value = isReceiver ? VisitOwner(argument.Value) : Visit(argument.Value);
            if (ordinal >= 0)
            {
                arguments[ordinal] = value;
            }
        }

        return (arguments.ToImmutableArray(), outputs?.ToImmutableArray() ?? default);
    }

    /// <summary>A variable passed by reference: its value now, and the slot that is written.</summary>
    private (int Value, int Output) VisitReference(IOperation operation, bool isOut, IMethodSymbol? callee = null)
    {
        switch (Unconverted(operation))
        {
            case ILocalReferenceOperation local:
                return (Slots.Of(local.Local), Slots.Of(local.Local));
            case IParameterReferenceOperation parameter:
                return (Slots.Of(parameter.Parameter), Slots.Of(parameter.Parameter));
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation declared }:
                return (-1, Slots.Of(declared.Local));
            case IFieldReferenceOperation field when callee is not null && callee.MethodKind != MethodKind.DelegateInvoke && _context.Symbols.Callee(callee) is { IsRelevant: true } known:
                Touch(field.Field, field.Syntax);
                return (Emit(new LoadEvent(VisitOwner(field.Instance, ContentsAccess(field)), _context.Symbols.Member(field.Field), isOut ? AccessKind.Write : AccessKind.ReadWrite)
                {
                    Target = Temp(),
                    Span = Spans.Of(field.Syntax),
                    PassedTo = known,
                }), -1);
            case IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                return (VisitMember(member, isOut ? AccessKind.Write : AccessKind.ReadWrite), -1);
            case var other:
                return (Visit(other), -1);
        }
    }

    private int Call(IMethodSymbol method, int receiver, ImmutableArray<int> arguments, IOperation operation, IOperation? instance, ImmutableArray<int> outputs = default, bool isBase = false)
    {
        var targets = _context.Calls.Resolve(method, instance is null ? null : Unconverted(instance).Type, isBase);
        if (targets.Effect.Has(ApiEffects.CallsOut) && CompletesElsewhere(method, instance))
        {
            targets = targets with { Effect = ApiEffect.None };
        }

        if (targets.Effect.Has(ApiEffects.RunsDelegates) && IsLazy(method) && IsReturned(operation))
        {
            targets = targets with { Effect = new ApiEffect(ApiEffects.Publishes, "") }; // Whoever gets the sequence runs it.
        }

        Depend(targets);
        var item = new CallEvent(targets, receiver, arguments)
        {
            Target = method.ReturnsVoid && method.MethodKind != MethodKind.Constructor ? -1 : Temp(),
            Span = Spans.Of(operation.IsImplicit && targets.IsDispose ? Resource(operation.Syntax) : operation.Syntax),
            Outputs = outputs,
        };
        return Emit(item);
    }

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
        Depend(targets);
        if (targets.Candidates.Length > 0 || creation.Arguments.Length > 0)
        {
            Emit(new CallEvent(targets, made, arguments) { Span = Spans.Of(creation.Syntax), Outputs = outputs });
        }

        Adopt(made, creation.Type);
        return made;
    }

    /// <summary>The object may be the guard of a lock that is held by now.</summary>
    private void Adopt(int slot, ITypeSymbol? type)
    {
        if (slot >= 0 && _context.Calls.Disposer(type) is { } disposer)
        {
            Depend(disposer);
            Emit(new AdoptEvent(slot, disposer));
        }
    }
}
