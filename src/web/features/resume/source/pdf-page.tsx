/** One page: drawn when it comes near the window, so that a long file opens as fast as a short one. */
import { memo, useEffect, useRef, useState } from "react";
import { FieldBoxes } from "./field-boxes.tsx";
import type { PDFDocumentProxy, PDFPageProxy } from "./load-pdf.ts";
import type { SourceField } from "./source-field.ts";

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly alternative: string;
  readonly fields: ReadonlyArray<SourceField>;
  readonly shownId: string | null;
  readonly onPick: (id: string) => void;
}

/** A4, until the page has said its own size; keeps the scroll bar steady. */
const usual = { width: 595, height: 842 };

export const PdfPage = memo(({ pdf, number, alternative, fields, shownId, onPick }: PdfPageProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState(usual);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    let drawing: ReturnType<PDFPageProxy["render"]> | null = null;
    let gone = false;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      if (gone) return;
      setSize({ width, height });
      const scale = (element.clientWidth / width) * Math.min(devicePixelRatio, 2);
      const viewport = page.getViewport({ scale });
      element.width = Math.floor(viewport.width);
      element.height = Math.floor(viewport.height);
      drawing = page.render({ canvas: element, viewport });
      await drawing.promise;
    };
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        // A drawing that was cancelled because the page left is no failure.
        draw().catch(() => undefined);
      },
      { rootMargin: "600px" },
    );
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
      drawing?.cancel();
    };
  }, [pdf, number]);
  return (
    <div className="relative border border-edge bg-white" data-page={number}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={alternative}
        className="block w-full"
        style={{ aspectRatio: `${size.width} / ${size.height}` }}
      />
      <FieldBoxes {...size} fields={fields} shownId={shownId} onPick={onPick} />
    </div>
  );
});
