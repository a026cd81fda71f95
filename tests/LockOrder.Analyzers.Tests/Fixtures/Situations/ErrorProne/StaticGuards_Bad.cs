//- include Attributes.cs
public class A
{
    public static readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    public static bool Flag;
}

public class B : A
{
    public static readonly new object Gate = new();

    [GuardedBy(nameof(Gate))]
    public static new bool Flag;

    public void M()
    {
        lock (Gate)
        {
            {|LOCK2001:A.Flag|} = true;
            Flag = true;
        }

        lock (A.Gate)
        {
            {|LOCK2001:B.Flag|} = true;
            A.Flag = true;
        }
    }
}

public class C : A
{
    public void M()
    {
        lock (C.Gate)
        {
            C.Flag = true;
            A.Flag = false;
        }
    }
}
