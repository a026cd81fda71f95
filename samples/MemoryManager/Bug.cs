using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace MemoryManager;

/// <summary>The kernel's own assertions: what must never be true, checked in every build.</summary>
internal static class Bug
{
    internal static void On(
        [DoesNotReturnIf(true)] bool condition,
        [CallerArgumentExpression(nameof(condition))] string what = "",
        [CallerMemberName] string where = "")
    {
        if (condition)
        {
            throw new KernelBugException($"kernel BUG in {where}: {what}");
        }
    }
}

/// <summary>The kernel found its own data damaged.</summary>
internal sealed class KernelBugException(string message) : Exception(message);
