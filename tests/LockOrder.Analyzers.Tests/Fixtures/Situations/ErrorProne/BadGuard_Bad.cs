//- include Attributes.cs
public class Test
{
    [{|LOCK0008:GuardedBy("foo")|}]
    internal int Y;
}
