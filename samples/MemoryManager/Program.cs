using System;

namespace MemoryManager;

internal static class Program
{
    private static void Main()
    {
        Console.WriteLine("ok");
    }
}
