// What must not be kept: an analyzer outlives every compilation it sees, and a rule every method.

using System;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using LockOrder.Analyzers.Hosting;
using LockOrder.Analyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

public sealed class StateTests
{
    private static readonly Type[] s_types = [.. typeof(LockOrderAnalyzer).Assembly.GetTypes().Where(type => !IsGenerated(type))];

    [Fact]
    public void Analyzers_LiveInHostingAndHaveNoFields() =>
        Assert.All(s_types.Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type)), type =>
        {
            Assert.Equal("LockOrder.Analyzers.Hosting", type.Namespace);
            Assert.DoesNotContain(type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic), field => !field.IsLiteral && !IsGenerated(field));
        });

    [Fact]
    public void Rules_HaveNoFields() =>
        Assert.All(RuleCatalog.All, rule => Assert.Empty(rule.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)));

    [Fact]
    public void StaticFields_CannotBeAssigned() =>
        Offenders.None(StaticFields().Where(field => !field.IsInitOnly && !field.IsLiteral).Select(Name));

    [Fact]
    public void StaticFields_AreNoCaches() =>
        Offenders.None(StaticFields().Where(field => IsCache(field.FieldType)).Select(Name));

    // Tables that are filled once, in their initialiser, are constants by another name; what is made to be filled later is not.
    private static bool IsCache(Type type) =>
        type.Namespace == "System.Collections.Concurrent" || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ConditionalWeakTable<,>)) || type == typeof(System.Threading.ThreadLocal<>);

    private static FieldInfo[] StaticFields() =>
        [.. s_types.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)).Where(field => !IsGenerated(field))];

    private static string Name(FieldInfo field) => $"{field.DeclaringType}.{field.Name}";

    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || (member.DeclaringType is { } outer && IsGenerated(outer));
}
